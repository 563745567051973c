//go:build js && wasm

// Formats modules as `opa fmt` does.
package main

import (
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

type formatRequest struct {
	Modules map[string]string `json:"modules"`
}

func formatModules(raw []byte) (any, error) {
	var request formatRequest
	if err := decode(raw, &request); err != nil {
		return nil, err
	}
	formatted := make(map[string]string, len(request.Modules))
	var failed []error
	for path, source := range request.Modules {
		text, err := format.SourceWithOpts(path, []byte(source), format.Opts{
			RegoVersion:   ast.RegoV1,
			ParserOptions: &ast.ParserOptions{RegoVersion: ast.RegoV1},
		})
		if err != nil {
			failed = append(failed, err)
			continue
		}
		formatted[path] = string(text)
	}
	if err := errors.Join(failed...); err != nil {
		return nil, err
	}
	return formatted, nil
}
