#!/bin/sh
# Runs every tool over the sources of the example and writes what they say to ../evidence. On the PATH: cc, make, go 1.26, node 24 with npm,
# pytest 9, gcovr 5.2, flawfinder 2.0, cppcheck 2.10, sphinx-build with sphinx-needs 9.1, osv-scanner 2.5. Packages of npm are installed here.
# Afterwards the day in ../history.ts has to be the day of the run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../evidence
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
product=$tools/bedside-monitor
baseline=$tools/baseline/bedside-monitor
mkdir -p "$product" "$baseline" "$out"

for step in "$here"/../story/0*; do
  cp -R "$step/." "$product"
  case $step in */04-*) cp -R "$product/." "$baseline" ;; esac
done
(cd "$tools" && npm install --silent --no-save --no-package-lock vitest@5.1.1 @d2t/vitest-ctrf-json-reporter@1.3.0 eslint@9.39.5 @cyclonedx/cyclonedx-npm@6.0.1)
PATH=$tools/node_modules/.bin:$PATH
cd "$product"
npm ci --silent --ignore-scripts --no-audit
plain() { sed -e "s#$product#/build/bedside-monitor#g" -e "s#$tools#/build#g" -e "s#\"hostName\": *\"[^\"]*\"#\"hostName\": \"builder\"#g" -e "s#hostname=\"[^\"]*\"#hostname=\"bench-1\"#g"; }

# Firmware: unit tests with coverage, two analyses, system tests on the bench.
make --silent -C firmware test
gcovr --root firmware --filter 'firmware/src/' --xml | plain >"$out/firmware.cobertura.xml"
flawfinder --sarif firmware/src 2>/dev/null | plain >"$out/firmware.flawfinder.sarif"
cppcheck --quiet --enable=warning,performance,portability --xml --xml-version=2 firmware/src 2>&1 | plain >"$out/firmware.cppcheck.xml"
make --silent -C firmware monitor
mkdir "$tools/bench"
MONITOR=$product/firmware/monitor MONITOR_VERSION=1.3.0 pytest -q -p no:cacheprovider --junitxml="$tools/report.xml" bench >/dev/null
plain <"$tools/report.xml" >"$tools/bench/monitor.xml"
rm -f "$out/bench.zip"
(cd "$tools/bench" && python3 -m zipfile -c "$out/bench.zip" monitor.xml)

# Service: unit tests.
(cd service && go vet ./... && go test -count=1 -json ./...) | plain >"$out/service.go-test.json"

# Display: unit tests with coverage, integration tests, analysis.
node --test --experimental-test-coverage --test-coverage-include='display/src/**' \
  --test-reporter=tap --test-reporter-destination="$tools/unit.tap" \
  --test-reporter=lcov --test-reporter-destination="$tools/lcov.info" 'display/test/unit/*.test.js'
plain <"$tools/unit.tap" >"$out/display.tap"
plain <"$tools/lcov.info" >"$out/display.lcov.info"
vitest run --root . --reporter=@d2t/vitest-ctrf-json-reporter display/test/integration
plain <ctrf/ctrf-report.json >"$out/display.ctrf.json"
eslint --format json display | plain >"$out/display.eslint.json"

# Product: requirements, bills of materials, known vulnerabilities.
sphinx-build -q -b needs docs/requirements "$tools/needs"
python3 -m json.tool --indent 1 "$tools/needs/needs.json" "$out/needs.json"
cyclonedx-npm --package-lock-only --omit dev --sv 1.6 --output-format XML --output-file - | plain | sed "s#<author>[^<]*</author>#<author>its author</author>#" >"$out/product.cdx.xml"
(cd "$baseline" && npm sbom --sbom-format=spdx --sbom-type=application --package-lock-only --silent) | plain >"$out/baseline.spdx.json"
mkdir -p "$tools/db/osv-scalibr/npm"
(cd "$here/advisories/npm" && python3 -m zipfile -c "$tools/db/osv-scalibr/npm/all.zip" ./*.json)
export OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY="$tools/db" OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY="$tools/db"
# Exit code 1 says that vulnerabilities were found.
osv-scanner scan source --offline --format json --all-packages --lockfile package-lock.json 2>/dev/null | plain >"$out/vulnerabilities.osv.json" || test $? -eq 1
