/* The alarm of the monitor: one kind at a time, kept until it was acknowledged and its cause is gone. */
#ifndef ALARM_H
#define ALARM_H

#define ALARM_LOW_SECONDS 3
#define ALARM_OFF_SECONDS 10

typedef enum { ALARM_NONE, ALARM_LOW, ALARM_SENSOR_OFF } alarm_kind;

typedef struct {
  int limit;
  int low_seconds;
  int off_seconds;
  int acknowledged;
  alarm_kind kind;
} alarm;

void alarm_reset(alarm *a, int limit);

/* Called once a second with the saturation in percent, or SATURATION_UNKNOWN. */
void alarm_second(alarm *a, int percent);

void alarm_acknowledge(alarm *a);

const char *alarm_name(const alarm *a);

#endif
