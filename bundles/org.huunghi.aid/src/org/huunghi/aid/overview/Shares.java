package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.Sector;
import org.huunghi.aid.SectorShare;

/** Says which part of an activity belongs to which sector, so that the parts always come to the whole. */
final class Shares {
	/** Percent of all. */
	static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private Shares() {
	}

	/**
	 * @return percent by sector, in the order of the activity, together 100. Under {@link Sector#UNKNOWN} stands what is not shared out: a rest that no
	 *         sector has, or that several have without anybody saying how much; all where the percents are more than 100 or negative
	 */
	static Map<Sector, BigDecimal> of(AidActivity activity) {
		Map<Sector, BigDecimal> percents = new LinkedHashMap<>();
		List<SectorShare> open = activity.getSectors().stream().filter(share -> share.getPercent() == null).toList();
		BigDecimal rest = WHOLE;
		boolean wrong = false;
		for (SectorShare share : activity.getSectors()) {
			if (share.getPercent() != null) {
				percents.merge(share.getSector(), share.getPercent(), BigDecimal::add);
				rest = rest.subtract(share.getPercent());
				wrong |= share.getPercent().signum() < 0;
			}
		}
		if (wrong || rest.signum() < 0) {
			return Map.of(Sector.UNKNOWN, WHOLE);
		}
		if (rest.signum() > 0) {
			percents.merge(open.size() == 1 ? open.getFirst().getSector() : Sector.UNKNOWN, rest, BigDecimal::add);
		}
		percents.values().removeIf(percent -> percent.signum() == 0);
		return percents;
	}
}
