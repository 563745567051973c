//go:build js && wasm

// Evaluates a query or an entry point with the reference evaluator (topdown), with a trace when asked for.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type evaluateRequest struct {
	Modules      map[string]string `json:"modules"`
	Capabilities *ast.Capabilities `json:"capabilities"`
	Query        string            `json:"query"`
	Entrypoint   string            `json:"entrypoint"`
	Input        json.RawMessage   `json:"input"` // absent is undefined; null is null
	Data         map[string]any    `json:"data"`
	Trace        bool              `json:"trace"`
}

type evaluateResult struct {
	Defined bool     `json:"defined"`
	Value   any      `json:"value"`
	Trace   []string `json:"trace,omitempty"`
}

func evaluate(raw []byte) (any, error) {
	var request evaluateRequest
	if err := decode(raw, &request); err != nil {
		return nil, err
	}
	capabilities := capabilitiesOf(request.Capabilities)
	modules, err := parseAll(request.Modules, capabilities)
	if err != nil {
		return nil, err
	}
	compiler := newCompiler(capabilities)
	if err := compileAll(compiler, modules); err != nil {
		return nil, err
	}
	options := []func(*rego.Rego){
		rego.Compiler(compiler),
		rego.Store(storeOf(request.Data)),
		rego.SetRegoVersion(ast.RegoV1),
	}
	if request.Entrypoint != "" {
		path, err := ast.PtrRef(ast.DefaultRootDocument, request.Entrypoint)
		if err != nil {
			return nil, err
		}
		options = append(options, rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(path)))))
	} else {
		options = append(options, rego.Query(request.Query))
	}
	if request.Input != nil {
		input, err := ast.ValueFromReader(bytes.NewReader(request.Input))
		if err != nil {
			return nil, err
		}
		options = append(options, rego.ParsedInput(input))
	}
	tracer := topdown.NewBufferTracer()
	if request.Trace {
		options = append(options, rego.QueryTracer(tracer))
	}
	results, err := rego.New(options...).Eval(context.Background())
	if err != nil {
		return nil, err
	}
	result := evaluateResult{}
	if request.Trace {
		result.Trace = traceLines(*tracer)
	}
	switch {
	case len(results) == 0:
	case len(results) > 1 || len(results[0].Expressions) != 1:
		return nil, errors.New("the query must be one expression with at most one value; wrap it in a comprehension")
	default:
		result.Defined, result.Value = true, results[0].Expressions[0].Value
	}
	return result, nil
}

func traceLines(events []*topdown.Event) []string {
	var buffer bytes.Buffer
	topdown.PrettyTraceWithLocation(&buffer, events)
	return strings.Split(strings.TrimRight(buffer.String(), "\n"), "\n")
}
