#!/bin/sh
# Writes the Doorstop items of the risk controls into the story. Doorstop 3.2 (`pip install doorstop==3.2`), on the PATH.
set -eu
story=$(cd "$(dirname "$0")/../story" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
git init -q .
doorstop create RC risk/controls
printf 'attributes:\n  reviewed:\n  - location\n  - units\n' >>risk/controls/.doorstop.yml
control() {
  doorstop add RC >/dev/null
  sed -i -e "s|^text:.*|text: \|\n  $2|" "risk/controls/$1.yml"
  printf 'location: software\nunits: %s\n' "$3" >>"risk/controls/$1.yml"
  doorstop review "$1"
}
control RC001 'An alarm when the saturation is low for three seconds.' 'alarm, saturation'
control RC002 'Alarms that stay until they were acknowledged.' alarm
control RC003 'Only whole and newer frames are passed on.' relay
control RC004 'A display that says when it has no data.' 'status, connection'
mkdir -p "$story/03-risks-and-requirements/risk" "$story/07-approval-1.3.0/risk/controls"
rm -rf "$story/03-risks-and-requirements/risk/controls"
cp -R risk/controls "$story/03-risks-and-requirements/risk/controls"
control RC005 'An alarm when there is no reading for ten seconds.' 'alarm, relay, status'
cp risk/controls/RC005.yml "$story/07-approval-1.3.0/risk/controls/"
