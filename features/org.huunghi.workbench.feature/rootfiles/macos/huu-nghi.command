#!/bin/sh
# Starts Hữu Nghị. Needs Java 21 or newer: the one of JAVA_HOME, or java on the PATH.
here=$(cd "$(dirname "$0")" && pwd)
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${version:-0}" -lt 21 ]; then
	echo "Hữu Nghị cần Java 21 trở lên (đặt JAVA_HOME). / Hữu Nghị needs Java 21 or newer (set JAVA_HOME)." >&2
	exit 3
fi
set -- -configuration "$here/configuration" "$@"
exec "$java" -XstartOnFirstThread -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dcheck.validity.certificate=false $HUUNGHI_JAVA_OPTIONS \
	-jar "$here"/plugins/org.eclipse.equinox.launcher_*.jar -name "Hữu Nghị" "$@"
