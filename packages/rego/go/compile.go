//go:build js && wasm

// Compiles modules to one WebAssembly module with several entry points, as `opa build -t wasm` does.
package main

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

type compileRequest struct {
	Modules      map[string]string `json:"modules"`
	Capabilities *ast.Capabilities `json:"capabilities"`
	Entrypoints  []string          `json:"entrypoints"`
}

type compileResult struct {
	Wasm        []byte   `json:"wasm"` // base64 in JSON
	Entrypoints []string `json:"entrypoints"`
}

func compileToWasm(raw []byte) (any, error) {
	var request compileRequest
	if err := decode(raw, &request); err != nil {
		return nil, err
	}
	capabilities := capabilitiesOf(request.Capabilities)
	modules, err := parseAll(request.Modules, capabilities)
	if err != nil {
		return nil, err
	}
	policy := &bundle.Bundle{Data: map[string]any{}}
	policy.SetRegoVersion(ast.RegoV1)
	policy.Manifest.Init()
	for _, path := range util.KeysSorted(modules) {
		policy.Modules = append(policy.Modules, bundle.ModuleFile{
			URL: path, Path: path, Parsed: modules[path], Raw: []byte(request.Modules[path]),
		})
	}
	// Sorted, so that the order in which rules were found never changes the bytes.
	entrypoints := slices.Compact(slices.Sorted(slices.Values(request.Entrypoints)))
	builder := compile.New().
		WithCapabilities(capabilities).
		WithBundle(policy).
		WithTarget(compile.TargetWasm).
		WithRegoVersion(ast.RegoV1).
		WithEntrypoints(entrypoints...).
		WithPruneUnused(true) // exactly the entry points asked for, not also what depends on them
	if err := builder.Build(context.Background()); err != nil {
		return nil, err
	}
	return compileResult{Wasm: builder.Bundle().WasmModules[0].Raw, Entrypoints: entrypoints}, nil
}
