//go:build js && wasm

// Runs Rego tests as `opa test` does, with line coverage when asked for.
package main

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
)

// testTimeout only ends a test that waits; a busy loop cannot be interrupted inside one WebAssembly instance.
const testTimeout = 10 * time.Minute

type testRequest struct {
	Modules      map[string]string `json:"modules"`
	Data         map[string]any    `json:"data"`
	Capabilities *ast.Capabilities `json:"capabilities"`
	Coverage     bool              `json:"coverage"`
}

type testResult struct {
	Package     string   `json:"package"`
	Name        string   `json:"name"`
	File        string   `json:"file"`
	Line        int      `json:"line"`
	Outcome     string   `json:"outcome"`
	DurationNs  int64    `json:"durationNs"`
	FailedLine  int      `json:"failedLine,omitempty"`
	FailedCases []string `json:"failedCases,omitempty"`
	Error       string   `json:"error,omitempty"`
	Output      string   `json:"output,omitempty"`
	lastLine    int
}

type lineRange struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type fileCoverage struct {
	Covered    []lineRange `json:"covered"`
	NotCovered []lineRange `json:"notCovered"`
	Percent    float64     `json:"percent"`
}

type coverageReport struct {
	Files   map[string]fileCoverage `json:"files"`
	Percent float64                 `json:"percent"`
}

type testReport struct {
	Results  []testResult    `json:"results"`
	Coverage *coverageReport `json:"coverage,omitempty"`
}

func runTests(raw []byte) (any, error) {
	var request testRequest
	if err := decode(raw, &request); err != nil {
		return nil, err
	}
	capabilities := withTestCase(capabilitiesOf(request.Capabilities))
	modules, err := parseAll(request.Modules, capabilities)
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	store := storeOf(request.Data)
	report := testReport{Results: []testResult{}}
	runner := tester.NewRunner().
		SetCompiler(newCompiler(capabilities)).
		SetStore(store).
		SetModules(modules).
		CapturePrintOutput(true).
		SetParallel(1).
		SetTimeout(testTimeout)
	watcher := &failureWatcher{failures: map[string]map[int]int{}}
	if request.Coverage {
		watcher.coverage = cover.New()
	}
	runner = runner.SetCoverageQueryTracer(watcher)
	err = storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		results, err := runner.RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for result := range results {
			report.Results = append(report.Results, describeResult(result))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for index := range report.Results {
		if result := &report.Results[index]; result.Outcome == "fail" {
			result.FailedLine = watcher.lastFailure(result.File, result.Line, result.lastLine)
		}
	}
	slices.SortFunc(report.Results, func(a, b testResult) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Name, b.Name))
	})
	if watcher.coverage != nil {
		report.Coverage = describeCoverage(watcher.coverage.Report(modules))
	}
	return report, nil
}

// withTestCase adds the one builtin that the test runner itself calls (for `test_x[case]` rules).
func withTestCase(capabilities *ast.Capabilities) *ast.Capabilities {
	if !capabilities.ContainsBuiltin(ast.InternalTestCase.Name) {
		capabilities.Builtins = append(capabilities.Builtins, ast.InternalTestCase)
	}
	return capabilities
}

func describeResult(result *tester.Result) testResult {
	described := testResult{
		Package:    result.Package,
		Name:       result.Name,
		Outcome:    "pass",
		DurationNs: result.Duration.Nanoseconds(),
		Output:     string(result.Output),
	}
	if result.Location != nil {
		described.File, described.Line = result.Location.File, result.Location.Row
		described.lastLine = result.Location.Row + bytes.Count(result.Location.Text, []byte("\n"))
	}
	switch {
	case result.Skip:
		described.Outcome = "skip"
	case result.Error != nil:
		described.Outcome, described.Error = "error", result.Error.Error()
	case result.Fail:
		described.Outcome = "fail"
		described.FailedCases = failedCases(result.SubResults, "")
	}
	return described
}

// failedCases names the innermost failed cases of a table test, outer names first.
func failedCases(cases tester.SubResultMap, prefix string) []string {
	var failed []string
	for name, each := range cases {
		switch {
		case !each.Fail:
		case len(each.SubResults) == 0:
			failed = append(failed, prefix+name)
		default:
			failed = append(failed, failedCases(each.SubResults, prefix+name+"/")...)
		}
	}
	slices.Sort(failed)
	return failed
}

func describeCoverage(report cover.Report) *coverageReport {
	described := &coverageReport{Files: map[string]fileCoverage{}, Percent: report.Coverage}
	for path, file := range report.Files {
		described.Files[path] = fileCoverage{
			Covered:    lines(file.Covered),
			NotCovered: lines(file.NotCovered),
			Percent:    file.Coverage,
		}
	}
	return described
}

// lines reduces the places of expressions to whole lines, each once. A line that is partly covered is in both lists.
func lines(places []cover.Range) []lineRange {
	found := []lineRange{}
	for _, place := range places { // sorted by start
		last := len(found) - 1
		if last >= 0 && place.Start.Row <= found[last].End+1 {
			found[last].End = max(found[last].End, place.End.Row)
			continue
		}
		found = append(found, lineRange{Start: place.Start.Row, End: place.End.Row})
	}
	return found
}
