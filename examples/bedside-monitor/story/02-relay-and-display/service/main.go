// Command service reads the lines of the monitor and prints a frame for the displays for each.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"example.org/bedside-monitor/service/relay"
)

func main() {
	var passing relay.Relay
	lines := bufio.NewScanner(os.Stdin)
	frames := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		frame, err := passing.Accept(lines.Text())
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		if err := frames.Encode(frame); err != nil {
			os.Exit(1)
		}
	}
}
