package org.huunghi.server.request;

/** Who may make a request. */
public enum Access {
	/** Everybody who has logged in; the handler looks for itself at what the user may see. */
	USERS,
	/** Administrators only. */
	ADMINISTRATORS
}
