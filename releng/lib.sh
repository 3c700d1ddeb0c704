# What the scripts of this folder share: finding or fetching a JDK, Maven, a display. Sourced, never run.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache="${XDG_CACHE_HOME:-$HOME/.cache}/huunghi"
maven_version=3.9.16
product="$top/releng/product/target/products/org.huunghi.product/linux/gtk/x86_64/huu-nghi"
site="$top/releng/product/target/repository"
demo="$top/releng/product/target/demo"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 3; }

# java_major JAVA: its major version, or 0
java_major() {
	local major
	major=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
	echo "${major:-0}"
}

# install_packages PACKAGE...: from Debian when we are root there, else the exact command for the user
install_packages() {
	local missing=()
	local p
	for p in "$@"; do
		dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p")
	done
	[ ${#missing[@]} = 0 ] && return 0
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		say "Installing ${missing[*]} ..."
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$(log_file packages)" 2>&1 && return 0
		say "Installing failed; see $(log_file packages)"
		return 1
	fi
	say "Missing: ${missing[*]}. Run:  sudo apt-get install ${missing[*]}"
	return 1
}

log_file() {
	mkdir -p "$cache" && echo "$cache/$1.log"
}

# find_jdk: sets JAVA_HOME to the first JDK 21 or newer
find_jdk() {
	local home
	for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		if [ -x "$home/bin/javac" ] && [ "$(java_major "$home/bin/java")" -ge 21 ]; then
			export JAVA_HOME=$home
			return
		fi
	done
	if [ -z "${huunghi_jdk_tried:-}" ] && command -v apt-cache >/dev/null; then
		huunghi_jdk_tried=1
		[ "$(id -u)" = 0 ] && apt-get update -qq >/dev/null 2>&1
		local package
		for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
			if apt-cache show "$package" >/dev/null 2>&1; then
				install_packages "$package" || exit 3
				find_jdk
				return
			fi
		done
	fi
	fail "No JDK 21 or newer found. Install one (for example Temurin 21 or 25, or the package openjdk-21-jdk) and set JAVA_HOME to its folder."
}

# find_maven: sets maven to a Maven of 3.9.9 or newer; an older one fetches it
find_maven() {
	local have
	maven="$cache/apache-maven-$maven_version/bin/mvn"
	[ -x "$maven" ] && return
	if command -v mvn >/dev/null; then
		have=$(mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
		if [ "$(printf '%s\n3.9.9\n' "$have" | sort -V | head -n 1)" = 3.9.9 ] && [ "${have%%.*}" = 3 ]; then
			maven=mvn
			return
		fi
	else
		install_packages maven || exit 3
	fi
	say "Fetching Maven $maven_version ..."
	(cd / && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$cache") >"$(log_file maven)" 2>&1 ||
		fail "Maven $maven_version could not be fetched; see $(log_file maven)"
	chmod +x "$maven"
}

# with_display COMMAND...: runs it in a virtual display with a window manager
with_display() {
	install_packages xvfb xauth metacity libgtk-3-0 fonts-noto-core fonts-lao librsvg2-common || exit 3
	local rc processes=()
	trap 'kill "${processes[@]}" 2>/dev/null' EXIT
	open_display && export DISPLAY=$opened
	# a window that opens takes the keyboard: journeys that run at the same time need a display each
	open_display && export HUUNGHI_DISPLAY_2=$opened
	open_display && export HUUNGHI_DISPLAY_3=$opened
	open_display && export HUUNGHI_DISPLAY_4=$opened
	export GDK_BACKEND=x11 NO_AT_BRIDGE=1
	"$@"
	rc=$?
	kill "${processes[@]}" 2>/dev/null
	wait "${processes[@]}" 2>/dev/null
	trap - EXIT
	return $rc
}

# open_display: starts a virtual display; sets opened to its name, and adds what runs to processes
open_display() {
	local number="$cache/display.$$" i
	mkdir -p "$cache"
	: >"$number"
	Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$number" >>"$(log_file xvfb)" 2>&1 &
	processes+=($!)
	for i in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
	[ -s "$number" ] || fail "Xvfb did not start; see $(log_file xvfb)"
	opened=":$(cat "$number")"
	rm -f "$number"
	DISPLAY=$opened GDK_BACKEND=x11 metacity --sm-disable >>"$(log_file metacity)" 2>&1 &
	processes+=($!)
}

# build GOAL OPTION...: the whole reactor
build() {
	find_jdk
	find_maven
	# Tycho compiles the sources that changed, but not those that depend on them.
	rm -rf "$top"/bundles/*/target/classes "$top"/releng/benchmarks/target/classes
	(cd "$top" && "$maven" -B -T 3 --no-transfer-progress "$@")
}

# ensure_demo: builds the product when a source is newer, and installs the provinces and the tour into a copy of it, by p2 as a user would
ensure_demo() {
	find_jdk
	if [ -f "$demo/.built" ] && [ -z "$(find "$top/bundles" "$top/features" "$top/releng" "$top/pom.xml" \( -name target -o -name src-gen \) -prune -o -type f -newer "$demo/.built" -print -quit)" ]; then
		return
	fi
	say "Building the product; the first time this takes some minutes (log: $(log_file build)) ..."
	build package -DskipTests >"$(log_file build)" 2>&1 || { tail -n 40 "$(log_file build)" >&2; fail "The build failed; the whole log is $(log_file build)"; }
	rm -rf "$demo"
	cp -r "$product" "$demo"
	say "Installing the provinces from the site ..."
	install_features "$demo" org.huunghi.province.laichau.feature org.huunghi.province.sonla.feature org.huunghi.testing.feature >"$(log_file install)" 2>&1 ||
		fail "The provinces could not be installed; see $(log_file install)"
	ln -s "$site" "$demo/site"
	touch "$demo/.built"
}

# install_features PRODUCT FEATURE...: through the product's own p2 director
install_features() {
	local into=$1
	shift
	local units
	units=$(printf '%s.feature.group,' "$@")
	java_of "$into" -nosplash -consoleLog -application org.eclipse.equinox.p2.director -repository "file:$site" -installIU "${units%,}" -destination "$into"
}

# java_of PRODUCT ARGUMENT...: runs a product headless
java_of() {
	local in=$1
	shift
	"$JAVA_HOME/bin/java" -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dcheck.validity.certificate=false ${HUUNGHI_JAVA_OPTIONS:-} \
		-jar "$in"/plugins/org.eclipse.equinox.launcher_*.jar -configuration "$in/configuration" "$@"
}
