//go:build js && wasm

// Checks modules as `opa check` does: parse, types, capabilities, input schema, and the strict rules when asked for.
package main

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"
)

type checkRequest struct {
	Modules      map[string]string `json:"modules"`
	Capabilities *ast.Capabilities `json:"capabilities"`
	InputSchema  any               `json:"inputSchema"`
	Strict       bool              `json:"strict"`
}

func check(raw []byte) (any, error) {
	var request checkRequest
	if err := decode(raw, &request); err != nil {
		return nil, err
	}
	capabilities := capabilitiesOf(request.Capabilities)
	modules, err := parseAll(request.Modules, capabilities)
	if err != nil {
		return diagnosticsOf(err), nil
	}
	compiler := newCompiler(capabilities).WithStrict(request.Strict)
	if request.InputSchema != nil {
		// The root reference binds the schema to `input` of every module; any other name would bind nothing.
		schemas := ast.NewSchemaSet()
		schemas.Put(ast.SchemaRootRef, request.InputSchema)
		compiler = compiler.WithSchemas(schemas)
	}
	if err := compileAll(compiler, modules); err != nil {
		return diagnosticsOf(err), nil
	}
	if request.InputSchema != nil && !typesInput(compiler) {
		// A schema whose root OPA cannot read (oneOf, not, no properties) types `input` as "anything": no check at all.
		return []diagnostic{{
			Code:    "input_schema_unbound",
			Message: "the input schema gives `input` no properties that OPA can read, so that no field name would be checked",
		}}, nil
	}
	return []diagnostic{}, nil
}

func typesInput(compiler *ast.Compiler) bool {
	object, ok := compiler.TypeEnv.GetByRef(ast.InputRootRef).(*types.Object)
	return ok && len(object.StaticProperties()) > 0
}
