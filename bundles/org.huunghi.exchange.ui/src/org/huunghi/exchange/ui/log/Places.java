package org.huunghi.exchange.ui.log;

import org.huunghi.union.Place;

/** Says which province a place lies in. */
public final class Places {
	private Places() {
	}

	/** @return the place right below the country, for a district or village; the place itself for a province or a country */
	public static Place province(Place place) {
		Place province = place;
		while (province.getPartOf() != null && province.getPartOf().getPartOf() != null) {
			province = province.getPartOf();
		}
		return province;
	}
}
