package org.huunghi.election.ui.result;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Round;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.model.Places;
import org.huunghi.election.model.Results;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.ui.part.StatementList;
import org.huunghi.union.ElectionMethod;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;

/** The page of the result: what is to be done next, what became of each candidate and why, and the figures of each round. */
public final class ResultPage extends FormPage {
	/** So many ballots are counted while the user waits and doesn't notice. */
	private static final int AT_ONCE = 3000;

	private final List<RoundSection> rounds = new ArrayList<>();
	private FormBody body;
	private StatementList next;
	private NextButtons buttons;
	private ResultTable table;
	private StatementList general;
	private int asked;

	/** Made by the extension point. */
	public ResultPage() {
		// Everything is made in before().
	}

	@Override
	protected void before(FormBody form) {
		body = form;
		Composite head = column(body.section(Messages.next, true));
		next = new StatementList(head, body);
		buttons = new NextButtons(context(), body, head);
		Composite overall = column(body.section(Messages.overall, true));
		table = new ResultTable(overall, body, true, context().locale());
		general = new StatementList(overall, body);
	}

	static Composite column(Composite client) {
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(4, 8).applyTo(client);
		return client;
	}

	private Election election() {
		return (Election) context().record();
	}

	@Override
	protected void refreshCustom() {
		int ballots = election().getRounds().stream().flatMap(round -> round.getSheets().stream()).mapToInt(sheet -> sheet.getBallots().size()).sum();
		int ticket = ++asked;
		if (ballots <= AT_ONCE) {
			show(Results.of(election(), context().locale()));
		} else {
			context().background(Messages.working, (repository, monitor) -> Results.of(election(), context().locale()), outcome -> {
				if (ticket == asked) {
					show(outcome);
				}
			});
		}
	}

	private void show(ElectionOutcome outcome) {
		next.show(ResultText.next(election(), outcome, this::lead, context().locale()));
		buttons.show(outcome);
		Integer base = outcome.rounds().size() == 1 ? outcome.rounds().get(0).base() : null;
		table.show(ResultRow.of(election(), outcome.fates(), base, context().locale()));
		general.show(ResultText.general(election(), outcome, context().locale()));
		showRounds(outcome);
	}

	private void showRounds(ElectionOutcome outcome) {
		List<Round> held = Sheets.inOrder(election());
		List<String> titles = new ArrayList<>();
		for (int i = 0; i < outcome.rounds().size(); i++) {
			boolean again = i < held.size() && held.get(i).getKind() == RoundKind.TIE_RE_VOTE;
			titles.add((again ? Messages.reVote : Messages.round).replace("{0}", String.valueOf(outcome.rounds().get(i).ordinal())));
		}
		if (!titles.equals(rounds.stream().map(RoundSection::title).toList())) {
			rounds.forEach(RoundSection::dispose);
			rounds.clear();
			titles.forEach(title -> rounds.add(new RoundSection(body, title, titles.size() > 1, context().locale())));
			body.reflow();
		}
		boolean ballots = election().getRulebook() != null && election().getRulebook().getMethod() == ElectionMethod.SECRET_BALLOT;
		for (int i = 0; i < rounds.size(); i++) {
			RoundOutcome round = outcome.rounds().get(i);
			rounds.get(i).show(ResultText.round(round, ballots, context().locale()), ResultRow.of(election(), round.fates(), round.base(), context().locale()));
		}
	}

	private void lead(String place) {
		Places.Place found = Places.locate(election(), place);
		context().reveal(found.target(), found.feature());
	}

	@Override
	public boolean shows(EObject target, EStructuralFeature feature) {
		return target instanceof Election && feature == ElectionPackage.Literals.ELECTION__ROUNDS || feature == ElectionPackage.Literals.ROUND__CONSENT;
	}

	@Override
	public void reveal(EObject target, EStructuralFeature feature) {
		setFocus();
	}
}
