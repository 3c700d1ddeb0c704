package org.huunghi.election.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.Clause;
import org.huunghi.election.Election;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentKind;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.names.Names;

/** What stands in the resolution only. */
final class ResolutionPart {
	private static final Texts TEXTS = Texts.beside(ResolutionPart.class, "messages");

	private final Setting setting;
	private final Titles titles;

	ResolutionPart(Setting setting, Titles titles) {
		this.setting = setting;
		this.titles = titles;
	}

	void fill(Map<String, Object> values) {
		Election election = setting.election;
		values.put("superior", titles.union() == null ? "" : titles.union());
		values.put("organisation", titles.resolving());
		values.put("number", election.getResolutionNumber() == null ? TEXTS.get(setting.locale, "number.resolution") : election.getResolutionNumber());
		String elected = titles.elected() == null ? text("unknown") : titles.elected();
		values.put("subject", titles.term().isEmpty() ? text("subject", elected) : text("subject.term", elected, titles.term()));
		values.put("resolver", titles.session());
		values.put("bases", bases().stream().map(text -> Map.of("text", text)).toList());
		values.put("minutesNumber", election.getMinutesNumber() == null ? "" : election.getMinutesNumber());
		values.put("minutesDate", DateText.of(setting.date, setting.locale));
		values.put("termStart", setting.term == null ? null : DateText.of(setting.term.getValidFrom(), setting.locale));
		values.put("termEnd", setting.term == null ? null : DateText.of(setting.term.getValidTo(), setting.locale));
		values.put("effectFrom", text("effect"));
		values.put("executors", text(titles.byCongress() ? "executors.congress" : "executors.committee"));
		values.put("recipients", List.of(Map.of("text", text("recipients.article")), Map.of("text", text("recipients.file"))));
		values.put("signAuthority", titles.byCongress() ? text("sign.presidium") : text("sign.committee", titles.resolving()));
		values.put("signPosition", text("sign.position"));
		values.put("signName", MinutesPart.presiding(setting));
		PartialDate day = election.getResolution() == null || election.getResolution().eIsProxy() ? null : election.getResolution().getDate();
		if (day != null) {
			values.put("issueDate", DateText.of(day, setting.locale));
		}
	}

	/** The charter, the instruments that the rules come from, and the credentials report, as far as they are entered. */
	private Set<String> bases() {
		Set<String> bases = new LinkedHashSet<>();
		charters().forEach(charter -> bases.add(Names.label(charter, setting.locale)));
		if (setting.election.getRulebook() != null) {
			for (Clause clause : setting.election.getRulebook().getClauses()) {
				if (clause.getInstrument() != null && !clause.getInstrument().isBlank()) {
					bases.add(text("instrument", clause.getInstrument()));
				}
			}
		}
		Document credentials = setting.election.getCredentialsReport();
		if (credentials != null && !credentials.eIsProxy()) {
			bases.add(Names.label(credentials, setting.locale));
		}
		return bases;
	}

	private List<Document> charters() {
		List<Document> charters = new ArrayList<>();
		if (setting.union != null) {
			for (Register register : setting.union.getRegisters()) {
				for (Record record : register.getRecords()) {
					if (record instanceof Document document && document.getKind() == DocumentKind.CHARTER) {
						charters.add(document);
					}
				}
			}
		}
		return charters;
	}

	private String text(String key, Object... arguments) {
		return TEXTS.get(setting.locale, key, arguments);
	}
}
