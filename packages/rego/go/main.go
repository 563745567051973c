//go:build js && wasm

// Serves OPA's policy toolchain to JavaScript: one function, JSON in, JSON out, one request at a time.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"
	"syscall/js"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/version"
)

// handlers is every method the JavaScript side may call. Each takes the raw JSON request and returns a value that
// encoding/json can write, or an error; errors of Rego itself come back to the caller as diagnostics.
var handlers = map[string]func([]byte) (any, error){
	"capabilities": capabilities,
	"check":        check,
	"compile":      compileToWasm,
	"evaluate":     evaluate,
	"format":       formatModules,
	"inspect":      inspect,
	"test":         runTests,
	"versions":     versions,
}

// response holds exactly one of its fields.
type response struct {
	Result      any          `json:"result,omitempty"`
	Diagnostics []diagnostic `json:"diagnostics,omitempty"`
	Refused     string       `json:"refused,omitempty"`
	Panic       *panicReport `json:"panic,omitempty"`
}

type panicReport struct {
	Message string `json:"message"`
	Stack   string `json:"stack"`
}

func main() {
	js.Global().Set("regoToolchain", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return serve(args[0].String(), args[1].String())
	}))
	select {} // JavaScript calls in; there is nothing else to do here.
}

func serve(method, request string) (answer string) {
	defer func() {
		if reason := recover(); reason != nil {
			answer = encode(response{Panic: &panicReport{Message: fmt.Sprint(reason), Stack: string(debug.Stack())}})
		}
	}()
	handler, known := handlers[method]
	if !known {
		return encode(response{Refused: "unknown method " + method})
	}
	result, err := handler([]byte(request))
	if err != nil {
		return encode(response{Diagnostics: diagnosticsOf(err)})
	}
	return encode(response{Result: result})
}

func encode(value response) string {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		// A Rego value may be no JSON at all: to_number("1_000") is one.
		return encode(response{Diagnostics: diagnosticsOf(err)})
	}
	return buffer.String()
}

// capabilities is every builtin and feature of this OPA, in OPA's own order.
func capabilities([]byte) (any, error) {
	return ast.CapabilitiesForThisVersion(), nil
}

func versions([]byte) (any, error) {
	return map[string]string{"opa": version.Version, "go": runtime.Version()}, nil
}
