package org.huunghi.election.ui.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.logic.Arithmetic;
import org.huunghi.election.ui.counting.logic.RunningTally;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.workbench.page.WrongEntry;

/** Beside single ballots: how many were issued and collected, how many of them are entered, and what they add up to. */
final class PaperFigures {
	private final CountingSession session;
	private final Runnable done;
	private final List<FigureText> fields = new ArrayList<>();
	private Label entered;
	private Label complaint;

	/** @param done called when the last field is finished with Enter */
	PaperFigures(CountingSession session, Runnable done) {
		this.session = session;
		this.done = done;
	}

	Control create(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(area);
		SheetTexts texts = new SheetTexts(session.frame(), session.context().locale());
		field(area, SheetRow.ISSUED, texts);
		field(area, SheetRow.COLLECTED, texts);
		entered = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(200, SWT.DEFAULT).applyTo(entered);
		complaint = new Label(area, SWT.WRAP);
		complaint.setForeground(Palette.warning(complaint));
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(200, SWT.DEFAULT).exclude(true).applyTo(complaint);
		return area;
	}

	private void field(Composite area, SheetRow row, SheetTexts texts) {
		Label label = new Label(area, SWT.NONE);
		label.setText(texts.row(row) + ":");
		int index = fields.size();
		FigureText field = new FigureText(area, session.context().locale(), () -> row.of(session.count()),
				figure -> session.edits().set(session.election(), session.sheet(), row, figure));
		GridDataFactory.swtDefaults().hint(48, SWT.DEFAULT).applyTo(field.text());
		field.onTyping(session.context()::stateChanged);
		field.onFinish(step -> finish(index, step));
		fields.add(field);
	}

	private void finish(int index, int step) {
		fields.get(index).commit();
		session.context().stateChanged();
		showComplaint();
		int next = index + step;
		if (step != 0 && next >= 0 && next < fields.size()) {
			fields.get(next).text().setFocus();
		} else if (step > 0) {
			done.run();
		}
	}

	void refresh() {
		fields.forEach(FigureText::refresh);
		RunningTally sums = session.tally().sums();
		Integer collected = session.sheet().getCollected();
		SheetTexts texts = new SheetTexts(session.frame(), session.context().locale());
		String invalid = sums.invalid().entrySet().stream().map(entry -> texts.reason(entry.getKey()) + " " + entry.getValue())
				.collect(Collectors.joining(", "));
		setText(entered, (collected == null ? Messages.bind(Messages.ballotsEntered, sums.ballots())
				: Messages.bind(Messages.ballotsEnteredOf, sums.ballots(), collected)) + " · " + Messages.valid + " " + sums.valid()
				+ (invalid.isEmpty() ? "" : " · " + Messages.bind(Messages.invalidSum, sums.ballots() - sums.valid(), invalid)));
		showComplaint();
	}

	private void showComplaint() {
		// What the ballots add up to is not yet to be compared with those collected.
		Count count = new Count(session.sheet().getIssued(), session.sheet().getCollected(), null, Map.of(), Map.of());
		Map<SheetRow, String> found = Arithmetic.check(count, session.frame(), session.rows());
		String wrong = fields.stream().filter(FigureText::isWrong).map(FigureText::complaint).findFirst().orElse("");
		Integer collected = count.collected();
		int ballots = session.tally().sums().ballots();
		String text = !wrong.isEmpty() ? wrong : found.isEmpty() ? "" : found.values().iterator().next();
		if (text.isEmpty() && collected != null && ballots > collected) {
			text = Messages.bind(Messages.moreEnteredThanCollected, ballots, collected);
		}
		GridData place = (GridData) complaint.getLayoutData();
		boolean turned = place.exclude != text.isEmpty();
		place.exclude = text.isEmpty();
		complaint.setVisible(!text.isEmpty());
		setText(complaint, text.isEmpty() ? "" : "⚠ " + text);
		if (turned) {
			// It may be as high as when it was last seen, and yet have no place of its own.
			complaint.getParent().getParent().layout(new Control[] {complaint});
		}
	}

	/** Lays out anew only where the text takes another number of lines. */
	private static void setText(Label label, String text) {
		if (!label.getText().equals(text)) {
			int before = label.getSize().y;
			label.setText(text);
			if (!((GridData) label.getLayoutData()).exclude && label.computeSize(Math.max(100, label.getSize().x), SWT.DEFAULT).y != before) {
				label.getParent().getParent().layout(new Control[] {label});
			}
		}
	}

	/** @return whether issue or collection are still to be entered */
	boolean isOpen() {
		return fields.stream().anyMatch(field -> field.text().getText().isBlank());
	}

	/** Sets the focus to the first field that is blank. */
	void setFocus() {
		fields.stream().filter(field -> field.text().getText().isBlank()).findFirst().orElse(fields.getFirst()).text().setFocus();
	}

	boolean isPending() {
		return fields.stream().anyMatch(FigureText::isPending);
	}

	Optional<WrongEntry> flush() {
		SheetTexts texts = new SheetTexts(session.frame(), session.context().locale());
		Optional<WrongEntry> wrong = Optional.empty();
		for (int i = 0; i < fields.size(); i++) {
			FigureText field = fields.get(i);
			if (!field.commit() && wrong.isEmpty()) {
				String label = texts.row(i == 0 ? SheetRow.ISSUED : SheetRow.COLLECTED);
				wrong = Optional.of(new WrongEntry(label, field.complaint(), () -> field.text().setFocus()));
			}
		}
		return wrong;
	}
}
