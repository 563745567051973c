// Package relay passes what the monitor says on to displays, and never anything else.
package relay

import (
	"fmt"
	"strconv"
	"strings"
)

// Unknown is the saturation while there is no reading.
const Unknown = -1

// Frame is one second of the monitor.
type Frame struct {
	Second     int    `json:"second"`
	Saturation int    `json:"saturation"`
	Alarm      string `json:"alarm"`
}

// Relay takes the lines of one monitor.
type Relay struct {
	last int
}

var alarms = map[string]bool{"none": true, "low": true}

// Accept reads a line "<second> <saturation> <alarm>". A line that the monitor can't have written, or that is not newer than the last
// one, is an error and changes nothing.
func (r *Relay) Accept(line string) (Frame, error) {
	fields := strings.Fields(line)
	if len(fields) != 3 {
		return Frame{}, fmt.Errorf("%d fields in a line of the monitor", len(fields))
	}
	second, err := strconv.Atoi(fields[0])
	if err != nil || second <= r.last {
		return Frame{}, fmt.Errorf("second %q after %d", fields[0], r.last)
	}
	saturation, err := strconv.Atoi(fields[1])
	if err != nil || saturation < Unknown || saturation > 100 {
		return Frame{}, fmt.Errorf("saturation %q", fields[1])
	}
	if !alarms[fields[2]] {
		return Frame{}, fmt.Errorf("alarm %q", fields[2])
	}
	r.last = second
	return Frame{Second: second, Saturation: saturation, Alarm: fields[2]}, nil
}
