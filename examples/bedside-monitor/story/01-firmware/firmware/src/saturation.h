/* Oxygen saturation: the mean of the last four readings of the sensor. */
#ifndef SATURATION_H
#define SATURATION_H

#define SATURATION_READINGS 4
#define SATURATION_UNKNOWN (-1)

typedef struct {
  int readings[SATURATION_READINGS];
  int count;
  int next;
} saturation;

void saturation_reset(saturation *s);

/* Takes a reading in percent. Returns 0, and takes nothing, when it is no percentage. */
int saturation_add(saturation *s, int percent);

/* Mean in percent, rounded down, or SATURATION_UNKNOWN while there is no reading. */
int saturation_mean(const saturation *s);

#endif
