package org.huunghi.election.cli.rulebooks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.cli.output.TextTable;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Citations;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.labels.ModelLabels;

/** The rules of a rulebook one by one, each with where it comes from. */
final class RuleRows {
	private static final Texts TEXTS = Texts.beside(RuleRows.class, "messages");

	private final Rulebook rulebook;
	private final Locale locale;
	private final Map<ClauseKind, Citation> citations;

	RuleRows(Rulebook rulebook, Locale locale) {
		this.rulebook = rulebook;
		this.locale = locale;
		citations = Rulebooks.rules(rulebook).citations();
	}

	void addTo(TextTable table) {
		row(table, Literals.RULEBOOK__METHOD, ClauseKind.METHOD, null);
		row(table, Literals.RULEBOOK__QUORUM, ClauseKind.QUORUM, "none");
		row(table, Literals.RULEBOOK__THRESHOLD, ClauseKind.THRESHOLD, "none");
		if (rulebook.getThreshold() != null) {
			row(table, Literals.RULEBOOK__DENOMINATOR, ClauseKind.THRESHOLD, null);
		}
		row(table, Literals.RULEBOOK__SURPLUS, ClauseKind.SURPLUS, null);
		row(table, Literals.RULEBOOK__SURPLUS_PERCENT, ClauseKind.SURPLUS, "noLimit");
		row(table, Literals.RULEBOOK__FLOOR_SUPPORT, ClauseKind.FLOOR_NOMINATION, "none");
		row(table, Literals.RULEBOOK__TWO_BOXES, ClauseKind.VALIDITY, null);
		row(table, Literals.RULEBOOK__INVALID_REASONS, ClauseKind.VALIDITY, "none");
		row(table, Literals.RULEBOOK__MAX_ROUNDS, ClauseKind.ROUNDS, "noLimit");
		row(table, Literals.RULEBOOK__TIES, ClauseKind.TIE, "meeting");
	}

	/** @param empty key of the text for a rule that is not there */
	private void row(TextTable table, EAttribute rule, ClauseKind kind, String empty) {
		Object value = ((EObject) rulebook).eGet(rule);
		boolean none = value == null || value instanceof List<?> list && list.isEmpty();
		String source = citations.containsKey(kind) ? Citations.text(citations.get(kind), locale) : "";
		table.row(ModelLabels.of(rule, locale), none ? TEXTS.get(locale, empty == null ? "none" : empty) : text(value), none ? "" : source);
	}

	private String text(Object value) {
		return switch (value) {
		case List<?> list -> list.stream().map(this::text).collect(Collectors.joining("; "));
		case Enumerator literal -> ModelLabels.of(literal, locale);
		case Boolean yes -> TEXTS.get(locale, yes ? "yes" : "no");
		default -> value.toString();
		};
	}
}
