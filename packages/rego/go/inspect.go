//go:build js && wasm

// Lists the METADATA annotations of modules, as `opa inspect -a` does.
package main

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

type inspectRequest struct {
	Modules map[string]string `json:"modules"`
}

// annotation places two things: the metadata block itself, and the package or rule that it describes.
type annotation struct {
	Scope            string         `json:"scope"`
	Path             string         `json:"path"`
	File             string         `json:"file"`
	Line             int            `json:"line"`
	TargetLine       int            `json:"targetLine"`
	Title            string         `json:"title,omitempty"`
	Description      string         `json:"description,omitempty"`
	Entrypoint       bool           `json:"entrypoint"`
	Organizations    []string       `json:"organizations"`
	Authors          []author       `json:"authors"`
	RelatedResources []resource     `json:"relatedResources"`
	Custom           map[string]any `json:"custom"`
}

type author struct {
	Name  string `json:"name"`
	Email string `json:"email,omitempty"`
}

type resource struct {
	Ref         string `json:"ref"`
	Description string `json:"description,omitempty"`
}

func inspect(raw []byte) (any, error) {
	var request inspectRequest
	if err := decode(raw, &request); err != nil {
		return nil, err
	}
	modules, err := parseAll(request.Modules, capabilitiesOf(nil))
	if err != nil {
		return nil, err
	}
	ordered := make([]*ast.Module, 0, len(modules))
	for _, path := range util.KeysSorted(modules) {
		ordered = append(ordered, modules[path])
	}
	set, errs := ast.BuildAnnotationSet(ordered)
	if len(errs) > 0 {
		return nil, errs
	}
	annotations := []annotation{}
	for _, reference := range set.Flatten() {
		annotations = append(annotations, describe(reference))
	}
	return annotations, nil
}

func describe(reference *ast.AnnotationsRef) annotation {
	block := reference.Annotations
	described := annotation{
		Scope:            block.Scope,
		Path:             reference.Path.String(),
		Title:            block.Title,
		Description:      block.Description,
		Entrypoint:       block.Entrypoint,
		Organizations:    append([]string{}, block.Organizations...),
		Authors:          []author{},
		RelatedResources: []resource{},
		Custom:           map[string]any{},
	}
	if block.Location != nil {
		described.File, described.Line = block.Location.File, block.Location.Row
	}
	if reference.Location != nil {
		described.TargetLine = reference.Location.Row
	}
	for _, each := range block.Authors {
		described.Authors = append(described.Authors, author{Name: each.Name, Email: each.Email})
	}
	for _, each := range block.RelatedResources {
		described.RelatedResources = append(described.RelatedResources, resource{Ref: each.Ref.String(), Description: each.Description})
	}
	for key, value := range block.Custom {
		described.Custom[key] = value
	}
	return described
}
