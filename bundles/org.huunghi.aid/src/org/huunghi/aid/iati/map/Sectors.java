package org.huunghi.aid.iati.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidFactory;
import org.huunghi.aid.Sector;
import org.huunghi.aid.SectorShare;
import org.huunghi.aid.iati.map.SectorCodes.Code;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.union.labels.ModelLabels;

/**
 * In what the activity works ({@code sector}), by the codes that {@link SectorCodes} explains; shares of the same sector are added up. Where a file
 * uses other vocabularies only, all of it is OTHER. Codes finer than ours, and other vocabularies, stay with the file for as long as the sector does.
 */
final class Sectors extends Group<Bag<Sectors.Part>> {
	private static final String OWN = "sector";

	/** A sector with its share in per cent, which may be null. */
	record Part(Sector sector, BigDecimal percent) {
	}

	@Override
	Bag<Part> read(Element activity, Context context) {
		Map<Sector, List<Element>> elements = elements(activity);
		List<Part> parts = new ArrayList<>();
		elements.forEach((sector, of) -> parts.add(new Part(sector, sum(of))));
		if (parts.isEmpty() && activity.child("sector") != null) {
			parts.add(new Part(Sector.OTHER, null));
		}
		return new Bag<>(parts);
	}

	private static Map<Sector, List<Element>> elements(Element activity) {
		Map<Sector, List<Element>> elements = new EnumMap<>(Sector.class);
		for (Element element : activity.children("sector")) {
			String vocabulary = element.get("vocabulary") == null ? "1" : element.get("vocabulary").strip();
			if (element.get("code") != null && (vocabulary.equals("1") || vocabulary.equals("2"))) {
				elements.computeIfAbsent(sector(element), key -> new ArrayList<>()).add(element);
			}
		}
		return elements;
	}

	private static Sector sector(Element element) {
		String own = element.get(Days.NAMESPACE, OWN);
		Sector sector = own == null ? null : Sector.get(own);
		return sector == null ? SectorCodes.sector(element.get("code")) : sector;
	}

	private static BigDecimal sum(List<Element> elements) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Element element : elements) {
			BigDecimal percent = Numbers.read(element.get("percentage"));
			if (percent == null) {
				return null;
			}
			sum = sum.add(percent);
		}
		return Numbers.plain(sum);
	}

	@Override
	Bag<Part> read(AidActivity record, Context context) {
		return new Bag<>(record.getSectors().stream().filter(share -> share.getSector() != Sector.UNKNOWN)
				.map(share -> new Part(share.getSector(), Numbers.plain(share.getPercent()))).toList());
	}

	@Override
	boolean isEmpty(Bag<Part> facts) {
		return facts.facts().isEmpty();
	}

	@Override
	void store(Bag<Part> facts, AidActivity record) {
		record.getSectors().clear();
		for (Part part : facts.facts()) {
			SectorShare share = AidFactory.eINSTANCE.createSectorShare();
			share.setSector(part.sector());
			share.setPercent(part.percent());
			record.getSectors().add(share);
		}
	}

	@Override
	void write(Bag<Part> facts, Element activity, AidActivity record, Context context) {
		Map<Sector, List<Element>> there = elements(activity);
		List<Part> wanted = facts.copy();
		there.forEach((sector, elements) -> {
			if (!wanted.remove(new Part(sector, sum(elements)))) {
				Part other = elements.size() > 1 ? null : wanted.stream().filter(part -> part.sector() == sector).findFirst().orElse(null);
				if (other == null) {
					elements.forEach(element -> Elements.remove(activity, element));
				} else {
					wanted.remove(other);
					elements.getFirst().set("percentage", other.percent() == null ? null : other.percent().toPlainString());
				}
			}
		});
		boolean otherVocabularies = there.isEmpty() && activity.child("sector") != null;
		wanted.stream().filter(part -> !(otherVocabularies && Objects.equals(part, new Part(Sector.OTHER, null))))
				.forEach(part -> add(part, activity, context));
	}

	private static void add(Part part, Element activity, Context context) {
		Code code = SectorCodes.code(part.sector());
		Element element = Element.of("sector").set("vocabulary", code.vocabulary()).set("code", code.code()).set("percentage",
				part.percent() == null ? null : part.percent().toPlainString());
		Days.mark(element, OWN, part.sector().getLiteral());
		Elements.insert(activity, element.add(Elements.narrative(ModelLabels.of(part.sector(), context.language()), activity, context)));
	}
}
