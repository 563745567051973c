#include "alarm.h"
#include "saturation.h"

void alarm_reset(alarm *a, int limit) {
  a->limit = limit;
  a->low_seconds = 0;
  a->off_seconds = 0;
  a->acknowledged = 0;
  a->kind = ALARM_NONE;
}

static void raise_alarm(alarm *a, alarm_kind kind) {
  if (a->kind == kind) return;
  a->kind = kind;
  a->acknowledged = 0;
}

void alarm_second(alarm *a, int percent) {
  if (percent == SATURATION_UNKNOWN) {
    a->off_seconds++;
  } else {
    a->off_seconds = 0;
    a->low_seconds = percent < a->limit ? a->low_seconds + 1 : 0;
  }
  if (a->low_seconds >= ALARM_LOW_SECONDS) {
    raise_alarm(a, ALARM_LOW);
  } else if (a->off_seconds >= ALARM_OFF_SECONDS) {
    raise_alarm(a, ALARM_SENSOR_OFF);
  } else if (a->acknowledged) {
    a->kind = ALARM_NONE;
  }
}

void alarm_acknowledge(alarm *a) { a->acknowledged = 1; }

const char *alarm_name(const alarm *a) {
  static const char *const names[] = {"none", "low", "sensor-off"};
  return names[a->kind];
}
