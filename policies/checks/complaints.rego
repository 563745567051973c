# METADATA
# title: Complaints about a rule pack
# description: |
#   Everything that is wrong with the sources of a pack beyond what the compiler sees. `input` holds `annotations` (as
#   the toolchain inspects them), `modules` (Rego text by path) and `tests` (paths); `data` holds `catalogues` (of
#   clauses) and `profiles` (each with all its layers applied).
package checks

import data.checks.clauses
import data.checks.layout
import data.checks.metadata
import data.checks.parameters
import data.checks.profiles

# METADATA
# entrypoint: true
complaints := (((layout.complaints | metadata.complaints) | parameters.complaints) | clauses.complaints) | profiles.complaints
