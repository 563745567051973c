//go:build js && wasm

// Notes which line a failed test stopped at, while passing every event on to the coverage.
package main

import (
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type failureWatcher struct {
	coverage *cover.Cover // nil when no coverage is asked for
	events   int
	failures map[string]map[int]int // by file and line, when an expression there last failed
}

func (*failureWatcher) Enabled() bool { return true }

func (*failureWatcher) Config() topdown.TraceConfig { return topdown.TraceConfig{PlugLocalVars: false} }

func (watcher *failureWatcher) TraceEvent(event topdown.Event) {
	watcher.events++
	if event.Op == topdown.FailOp && event.Location.HasFile() {
		lines := watcher.failures[event.Location.File]
		if lines == nil {
			lines = map[int]int{}
			watcher.failures[event.Location.File] = lines
		}
		lines[event.Location.Row] = watcher.events
	}
	if watcher.coverage != nil {
		watcher.coverage.TraceEvent(event)
	}
}

// lastFailure is the line from first to last whose expression failed last, or 0.
func (watcher *failureWatcher) lastFailure(file string, first, last int) int {
	line, latest := 0, 0
	for row, when := range watcher.failures[file] {
		if row >= first && row <= last && when > latest {
			line, latest = row, when
		}
	}
	return line
}
