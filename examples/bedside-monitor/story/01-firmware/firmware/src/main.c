/* Reads a line of the sensor each second ("97", "-" for no reading, "ack" for the key) and prints second, saturation and alarm. */
#include "alarm.h"
#include "saturation.h"
#include "version.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_LENGTH 16

int main(int argc, char **argv) {
  char line[LINE_LENGTH];
  int second = 0;
  saturation s;
  alarm a;

  if (argc == 2 && strcmp(argv[1], "--version") == 0) {
    puts("bedside-monitor " MONITOR_VERSION);
    return 0;
  }
  saturation_reset(&s);
  alarm_reset(&a, 90);
  while (fgets(line, sizeof line, stdin) != NULL) {
    char *end = NULL;
    long reading;
    if (strcmp(line, "ack\n") == 0) {
      alarm_acknowledge(&a);
      continue;
    }
    reading = strtol(line, &end, 10);
    if (end == line || *end != '\n' || !saturation_add(&s, reading > 100 ? 101 : (int)reading)) saturation_reset(&s);
    alarm_second(&a, saturation_mean(&s));
    /* Flawfinder: ignore (the format is constant) */
    printf("%d %d %s\n", ++second, saturation_mean(&s), alarm_name(&a));
  }
  return 0;
}
