# Finds a JDK 25 and exports JAVA_HOME, or says how to get one. Sourced by the commands.
is_jdk_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'; }
find_jdk_25() {
  local candidate
  for candidate in "${NHIPCAU_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "${HOME:-/nonexistent}"/.sdkman/candidates/java/25* \
      "$(dirname "$(dirname "$(readlink -f "$(command -v javac 2>/dev/null || echo /none/none/none)")")")"; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then printf '%s\n' "$candidate"; return; fi
  done
}
JAVA_HOME=$(find_jdk_25)
if [ -z "$JAVA_HOME" ]; then
  echo "Nhịp Cầu needs a JDK 25. Install one (for example Eclipse Temurin 25) and set NHIPCAU_JAVA_HOME to its folder." >&2
  exit 1
fi
export JAVA_HOME
