project = "Bedside Monitor"
version = release = "1.2.0"
extensions = ["sphinx_needs"]
needs_id_regex = "^[A-Z0-9-]{3,}"
needs_types = [
    dict(directive="req", title="Requirement", prefix="REQ-", color="#fff", style="node"),
]
needs_fields = {"risk_controls": {"default": ""}}
needs_build_json = True
needs_json_remove_defaults = True
needs_reproducible_json = True
