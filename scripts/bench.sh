#!/usr/bin/env bash
# Runs a benchmark of the module bench on the built product.   scripts/bench.sh ReadIati [MEGABYTES]
# NHIPCAU_BENCH_JAVA holds options for its JVM, such as -Xmx64m.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$here/scripts/jdk.sh"
"$here/scripts/build.sh"
mvn -B -q -f "$here/pom.xml" -pl bench -am -DskipTests -Dspotless.check.skip=true package
main=$1
shift
# shellcheck disable=SC2086
exec "$JAVA_HOME/bin/java" ${NHIPCAU_BENCH_JAVA:-} -cp "$here/bench/target/classes:$here/target/product/nhipcau.jar:$here/target/product/lib/*" \
  "nhipcau.bench.$main" "$@"
