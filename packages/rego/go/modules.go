//go:build js && wasm

// Turns the sources of a request into parsed modules, and every error into diagnostics with a place.
package main

import (
	"bytes"
	"errors"
	"sort"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

// diagnostic has an empty file and line 0 where the error belongs to no single place.
type diagnostic struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// decode reads a request strictly and keeps numbers as they are written.
func decode(request []byte, into any) error {
	decoder := util.NewJSONDecoder(bytes.NewReader(request))
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

// capabilitiesOf takes all of this OPA's builtins when the request names none. Schemas are never fetched from anywhere.
func capabilitiesOf(given *ast.Capabilities) *ast.Capabilities {
	if given == nil {
		given = ast.CapabilitiesForThisVersion()
	}
	given.AllowNet = []string{}
	return given
}

// parseAll parses every module with its annotations and reports the errors of all of them, not of the first alone.
func parseAll(sources map[string]string, capabilities *ast.Capabilities) (map[string]*ast.Module, error) {
	modules := make(map[string]*ast.Module, len(sources))
	var failed []error
	for path, source := range sources {
		module, err := ast.ParseModuleWithOpts(path, source, ast.ParserOptions{
			Capabilities:      capabilities,
			ProcessAnnotation: true,
			RegoVersion:       ast.RegoV1,
		})
		switch {
		case err != nil:
			failed = append(failed, err)
		case module == nil:
			failed = append(failed, ast.NewError(ast.ParseErr, ast.NewLocation(nil, path, 1, 1), "empty module"))
		default:
			modules[path] = module
		}
	}
	return modules, errors.Join(failed...)
}

// newCompiler is the one set of options that check, test and evaluate share.
func newCompiler(capabilities *ast.Capabilities) *ast.Compiler {
	return ast.NewCompiler().
		SetErrorLimit(0).
		WithCapabilities(capabilities).
		WithDefaultRegoVersion(ast.RegoV1).
		WithEnablePrintStatements(true).
		WithUseTypeCheckAnnotations(true)
}

// storeOf holds the base document `data`, empty where the request gives none.
func storeOf(data map[string]any) storage.Store {
	if data == nil {
		return inmem.New()
	}
	return inmem.NewFromObject(data)
}

func compileAll(compiler *ast.Compiler, modules map[string]*ast.Module) error {
	if compiler.Compile(modules); compiler.Failed() {
		return compiler.Errors
	}
	return nil
}

// diagnosticsOf flattens joined and listed errors, sorted by place, so that the same error always reads the same.
func diagnosticsOf(err error) []diagnostic {
	found := appendDiagnostics(nil, err)
	sort.SliceStable(found, func(i, j int) bool {
		a, b := found[i], found[j]
		switch {
		case a.File != b.File:
			return a.File < b.File
		case a.Line != b.Line:
			return a.Line < b.Line
		case a.Column != b.Column:
			return a.Column < b.Column
		case a.Code != b.Code:
			return a.Code < b.Code
		}
		return a.Message < b.Message
	})
	return found
}

func appendDiagnostics(found []diagnostic, err error) []diagnostic {
	var listed ast.Errors
	var single *ast.Error
	var evaluation *topdown.Error
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, each := range joined.Unwrap() {
			found = appendDiagnostics(found, each)
		}
		return found
	}
	switch {
	case errors.As(err, &listed):
		for _, each := range listed {
			found = append(found, at(each.Location, each.Code, messageOf(each)))
		}
		return found
	case errors.As(err, &single):
		return append(found, at(single.Location, single.Code, messageOf(single)))
	case errors.As(err, &evaluation):
		return append(found, at(evaluation.Location, evaluation.Code, evaluation.Message))
	}
	return append(found, at(nil, "toolchain_error", err.Error()))
}

// messageOf adds the details (what was expected, what was found) that OPA prints below the message.
func messageOf(err *ast.Error) string {
	message := err.Message
	if err.Details != nil {
		for _, line := range err.Details.Lines() {
			message += "\n" + line
		}
	}
	return message
}

func at(location *ast.Location, code, message string) diagnostic {
	if location == nil {
		return diagnostic{Code: code, Message: message}
	}
	return diagnostic{File: location.File, Line: location.Row, Column: location.Col, Code: code, Message: message}
}
