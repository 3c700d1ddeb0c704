package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.page.FormBody;

/** The sections with the rules of one rulebook, each rule beside the clause that it comes from. */
final class RuleFields {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;

	private final FormBody body;
	private final Rulebook rulebook;
	private final Edits edits;
	private final Locale locale;
	private final BiPredicate<EObject, EStructuralFeature> reveal;
	private final List<Composite> sections = new ArrayList<>();
	private final Map<ClauseKind, Hyperlink> sources = new LinkedHashMap<>();
	private InvalidReasons reasons;
	private TieSteps ties;

	RuleFields(FormBody body, Rulebook rulebook, Edits edits, Locale locale, BiPredicate<EObject, EStructuralFeature> reveal) {
		this.body = body;
		this.rulebook = rulebook;
		this.edits = edits;
		this.locale = locale;
		this.reveal = reveal;
	}

	/** @return whose rules are shown */
	Rulebook rulebook() {
		return rulebook;
	}

	void create() {
		Composite method = section(Messages.method);
		row(method, ClauseKind.METHOD, MODEL.getRulebook_Method());
		row(method, ClauseKind.QUORUM, MODEL.getRulebook_Quorum());
		Composite list = section(Messages.list);
		row(list, ClauseKind.SURPLUS, MODEL.getRulebook_Surplus(), MODEL.getRulebook_SurplusPercent());
		row(list, ClauseKind.FLOOR_NOMINATION, MODEL.getRulebook_FloorSupport());
		Composite elected = section(Messages.election);
		row(elected, ClauseKind.THRESHOLD, MODEL.getRulebook_Threshold(), MODEL.getRulebook_Denominator());
		row(elected, ClauseKind.ROUNDS, MODEL.getRulebook_MaxRounds());
		ties = new TieSteps(left(elected), body.toolkit(), rulebook, edits, locale);
		source(elected, ClauseKind.TIE);
		Composite ballot = section(Messages.ballot);
		reasons = new InvalidReasons(left(ballot), body.toolkit(), rulebook, edits, locale);
		source(ballot, ClauseKind.VALIDITY);
		Composite boxes = left(ballot);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(boxes);
		body.fields(boxes, rulebook, MODEL.getRulebook_TwoBoxes());
		Composite clauses = body.section(Messages.clauses, true);
		sections.add(clauses);
		body.fields(clauses, rulebook, MODEL.getRulebook_Clauses());
	}

	private Composite section(String title) {
		Composite client = body.section(title, false);
		GridLayoutFactory.fillDefaults().numColumns(1).margins(2, 2).spacing(4, 2).applyTo(client);
		sections.add(client);
		return client;
	}

	private void row(Composite section, ClauseKind kind, EStructuralFeature... features) {
		body.fields(left(section), rulebook, features);
		source(section, kind);
	}

	private Composite left(Composite section) {
		Composite left = body.toolkit().createComposite(section);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(left);
		return left;
	}

	/** A link to the clause in the table below, or to the table where there is none yet. */
	private void source(Composite section, ClauseKind kind) {
		Hyperlink link = body.toolkit().createHyperlink(section, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).indent(6, 0).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> Sources.clause(rulebook, kind).ifPresentOrElse(
				clause -> reveal.test(clause, MODEL.getClause_Instrument()), () -> reveal.test(rulebook, MODEL.getRulebook_Clauses()))));
		sources.put(kind, link);
	}

	/** @return whether the feature is shown by widgets of our own */
	boolean shows(EObject target, EStructuralFeature feature) {
		return target == rulebook && (feature == MODEL.getRulebook_Ties() || feature == MODEL.getRulebook_InvalidReasons());
	}

	/** Sets the focus to the widgets of a feature that is {@linkplain #shows shown}. */
	void reveal(EStructuralFeature feature) {
		if (feature == MODEL.getRulebook_Ties()) {
			ties.setFocus();
		} else {
			reasons.setFocus();
		}
	}

	void refresh() {
		sources.forEach((kind, link) -> {
			String source = Sources.text(rulebook, kind, locale);
			String text = source.isEmpty() ? Messages.noSource : Messages.bind(Messages.source, source);
			if (!link.getText().equals(text)) {
				link.setText(text);
				link.requestLayout();
			}
		});
		reasons.refresh();
		ties.refresh();
	}

	/** The form forgets fields whose widgets are gone. */
	void dispose() {
		sections.forEach(client -> client.getParent().dispose());
	}
}
