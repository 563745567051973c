#include "saturation.h"

void saturation_reset(saturation *s) {
  s->count = 0;
  s->next = 0;
}

int saturation_add(saturation *s, int percent) {
  if (percent < 0 || percent > 100) return 0;
  s->readings[s->next] = percent;
  s->next = (s->next + 1) % SATURATION_READINGS;
  if (s->count < SATURATION_READINGS) s->count++;
  return 1;
}

int saturation_mean(const saturation *s) {
  int sum = 0;
  if (s->count == 0) return SATURATION_UNKNOWN;
  for (int i = 0; i < s->count; i++) sum += s->readings[i];
  return sum / s->count;
}
