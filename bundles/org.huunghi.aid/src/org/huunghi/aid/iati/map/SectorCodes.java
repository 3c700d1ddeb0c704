package org.huunghi.aid.iati.map;

import java.util.Map;

import org.huunghi.aid.Sector;

/**
 * Our sectors and the purpose codes of the OECD's Development Assistance Committee, which the standard uses.
 * <p>
 * From their codes to ours: 11 education; 12 and 13 health; 14, 21, 22, 23 infrastructure (water, transport, communication, energy); 15250 clearing
 * of mines, else 15 governance; 16061 culture, else 16 social affairs; 31 and 43040 to 43042 agriculture; 41 environment; 72, 73 and 74 relief after
 * disasters; all else other. From ours to theirs: the most general code of that field, as the table below says; infrastructure has none of its own
 * and is written as 430, other multisector, with its name.
 */
final class SectorCodes {
	/** A code in the vocabulary 1 (purposes, five digits) or 2 (categories, three digits). */
	record Code(String vocabulary, String code) {
	}

	private static final Map<Sector, Code> CODES = Map.ofEntries(Map.entry(Sector.HEALTH, category("121")), Map.entry(Sector.EDUCATION, category("111")),
			Map.entry(Sector.AGRICULTURE, category("311")), Map.entry(Sector.ENVIRONMENT, category("410")), Map.entry(Sector.DISASTER_RELIEF, category("720")),
			Map.entry(Sector.SOCIAL_AFFAIRS, category("160")), Map.entry(Sector.INFRASTRUCTURE, category("430")),
			Map.entry(Sector.GOVERNANCE, category("151")), Map.entry(Sector.CULTURE, new Code("1", "16061")),
			Map.entry(Sector.MINE_ACTION, new Code("1", "15250")), Map.entry(Sector.OTHER, category("998")));

	private SectorCodes() {
	}

	private static Code category(String code) {
		return new Code("2", code);
	}

	/** @return the code that a sector is written as; null for UNKNOWN */
	static Code code(Sector sector) {
		return CODES.get(sector);
	}

	/** @return the sector that a code of either vocabulary belongs to, never null */
	static Sector sector(String code) {
		String text = code.strip();
		if (text.equals("15250")) {
			return Sector.MINE_ACTION;
		}
		if (text.equals("16061")) {
			return Sector.CULTURE;
		}
		if (text.startsWith("4304")) {
			return Sector.AGRICULTURE;
		}
		return switch (text.substring(0, Math.min(2, text.length()))) {
		case "11" -> Sector.EDUCATION;
		case "12", "13" -> Sector.HEALTH;
		case "14", "21", "22", "23" -> Sector.INFRASTRUCTURE;
		case "15" -> Sector.GOVERNANCE;
		case "16" -> Sector.SOCIAL_AFFAIRS;
		case "31" -> Sector.AGRICULTURE;
		case "41" -> Sector.ENVIRONMENT;
		case "72", "73", "74" -> Sector.DISASTER_RELIEF;
		default -> Sector.OTHER;
		};
	}
}
