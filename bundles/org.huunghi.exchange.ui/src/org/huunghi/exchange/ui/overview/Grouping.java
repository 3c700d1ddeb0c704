package org.huunghi.exchange.ui.overview;

/** What the delegations of a log are grouped by in the overview. */
enum Grouping {
	PROVINCE("places"), YEAR("validFrom"), PURPOSE("purpose"), PARTNER("partners");

	private final String column;

	Grouping(String column) {
		this.column = column;
	}

	/** @return name of the feature of delegations */
	String column() {
		return column;
	}

	String label() {
		return switch (this) {
		case PROVINCE -> Messages.byProvince;
		case YEAR -> Messages.byYear;
		case PURPOSE -> Messages.byPurpose;
		case PARTNER -> Messages.byPartner;
		};
	}
}
