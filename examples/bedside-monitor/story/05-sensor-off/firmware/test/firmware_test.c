/* Unit tests of the firmware; ends with the number of the first line that does not hold. */
#include "../src/alarm.h"
#include "../src/saturation.h"
#include <string.h>

#define HOLDS(condition)                                                                                               \
  if (!(condition)) return __LINE__ % 256

static void seconds(alarm *a, int percent, int count) {
  for (int i = 0; i < count; i++) alarm_second(a, percent);
}

int main(void) {
  saturation s;
  alarm a;

  saturation_reset(&s);
  HOLDS(saturation_mean(&s) == SATURATION_UNKNOWN);
  HOLDS(!saturation_add(&s, 101) && !saturation_add(&s, -1));
  HOLDS(saturation_add(&s, 90) && saturation_mean(&s) == 90);
  for (int i = 0; i < SATURATION_READINGS; i++) HOLDS(saturation_add(&s, 98));
  HOLDS(saturation_mean(&s) == 98);

  alarm_reset(&a, 90);
  seconds(&a, 89, ALARM_LOW_SECONDS - 1);
  HOLDS(strcmp(alarm_name(&a), "none") == 0);
  seconds(&a, 89, 1);
  HOLDS(strcmp(alarm_name(&a), "low") == 0);
  seconds(&a, 97, 1);
  HOLDS(strcmp(alarm_name(&a), "low") == 0);
  alarm_acknowledge(&a);
  seconds(&a, 97, 1);
  HOLDS(strcmp(alarm_name(&a), "none") == 0);

  alarm_reset(&a, 90);
  seconds(&a, SATURATION_UNKNOWN, ALARM_OFF_SECONDS - 1);
  HOLDS(strcmp(alarm_name(&a), "none") == 0);
  seconds(&a, SATURATION_UNKNOWN, 1);
  HOLDS(strcmp(alarm_name(&a), "sensor-off") == 0);
  return 0;
}
