#!/usr/bin/env bash
# Makes the pictures of the user guide anew from the real screens of a fresh demonstration.   scripts/guide-pictures.sh
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$here/scripts/jdk.sh"
"$here/scripts/test-needs.sh"
"$here/scripts/build.sh"
port=${NHIPCAU_GUIDE_PORT:-8099}
data=$(mktemp -d)
chmod 711 "$data"
"$here/nhipcau" serve --port "$port" --data "$data/register" >"$data/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$data"' EXIT
for _ in $(seq 300); do
  curl -fs -o /dev/null "http://127.0.0.1:$port/sign-in" && break
  kill -0 "$server" || { cat "$data/log" >&2; exit 1; }
  sleep 0.2
done
# Named outright: the class is no test and is never run as one.
mvn -B -q -o -f "$here/pom.xml" -pl app -am -Dspotless.check.skip=true -Dtest=GuidePictures -Dsurefire.failIfNoSpecifiedTests=false \
  -Dnhipcau.guide.address="http://127.0.0.1:$port" -Dnhipcau.guide.folder="$here/docs/guide" test
# The pictures of pages with steps: taken where the steps have led, in a demonstration of their own.
mvn -B -q -o -f "$here/pom.xml" -pl app -am -Dspotless.check.skip=true -Dtest='GuideStepsTest#what_a_page*' -Dsurefire.failIfNoSpecifiedTests=false \
  -Dnhipcau.guide.pictures="$here/docs/guide" test
ls -l "$here"/docs/guide/*/*.png
