package relay

import "testing"

func TestPassesTheStateOn(t *testing.T) {
	var r Relay
	frame, err := r.Accept("7 93 low")
	if err != nil || frame != (Frame{Second: 7, Saturation: 93, Alarm: "low"}) {
		t.Fatal(frame, err)
	}
}

func TestPassesOnThatTheSensorIsOff(t *testing.T) {
	var r Relay
	frame, err := r.Accept("11 -1 sensor-off")
	if err != nil || frame != (Frame{Second: 11, Saturation: Unknown, Alarm: "sensor-off"}) {
		t.Fatal(frame, err)
	}
}

func TestRefusesWhatTheMonitorNeverWrites(t *testing.T) {
	for name, line := range map[string]string{
		"nothing":    "",
		"saturation": "1 101 none",
		"alarm":      "1 97 loud",
		"more":       "1 97 none 4",
	} {
		t.Run(name, func(t *testing.T) {
			var r Relay
			if frame, err := r.Accept(line); err == nil {
				t.Fatal(frame)
			}
		})
	}
}

func TestRefusesAnOlderLine(t *testing.T) {
	var r Relay
	for _, line := range []string{"3 97 none", "4 97 none"} {
		if _, err := r.Accept(line); err != nil {
			t.Fatal(err)
		}
	}
	if frame, err := r.Accept("4 97 none"); err == nil {
		t.Fatal(frame)
	}
}
