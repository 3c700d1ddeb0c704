package org.huunghi.server.rights.signal;

/** What branches may be called. */
final class BranchNames {
	private static final int LONGEST = 200;

	private BranchNames() {
	}

	/** @return whether a branch can have the name; a slash would take it for a path */
	static boolean allowed(String name) {
		return name != null && !name.isBlank() && name.length() <= LONGEST && name.codePoints().noneMatch(c -> c == '/' || Character.isISOControl(c));
	}
}
