package org.huunghi.workbench.form.field;

import org.huunghi.workbench.form.FieldKind;

/** Makes addresses that the system can open of what people write. */
final class Addresses {
	private Addresses() {
	}

	/** @return a mailto address for e-mail; for web addresses without a scheme, https is meant */
	static String uri(String address, FieldKind kind) {
		if (kind == FieldKind.EMAIL) {
			return address.startsWith("mailto:") ? address : "mailto:" + address;
		}
		return address.matches("(?i)https?://.*") ? address : "https://" + address;
	}
}
