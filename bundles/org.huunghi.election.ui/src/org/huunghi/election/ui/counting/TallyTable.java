package org.huunghi.election.ui.counting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Count;
import org.huunghi.election.ui.counting.logic.Arithmetic;
import org.huunghi.election.ui.counting.logic.SheetRow;
import org.huunghi.election.ui.counting.model.CountingSession;
import org.huunghi.election.ui.counting.model.SheetCounts;
import org.huunghi.workbench.page.WrongEntry;

/** The figures of a sheet one below the other, with what contradicts beside each row that is finished. */
final class TallyTable {
	private final CountingSession session;
	private final List<SheetRow> rows;
	private final List<FigureText> fields = new ArrayList<>();
	private final List<Label> remarks = new ArrayList<>();
	private final Set<SheetRow> finished = new HashSet<>();
	private final SheetTexts texts;
	private ScrolledComposite scrolled;
	private Composite area;
	private Label papers;
	private Label votes;

	TallyTable(CountingSession session, List<SheetRow> rows) {
		this.session = session;
		this.rows = rows;
		texts = new SheetTexts(session.frame(), session.context().locale());
	}

	Control create(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(8, 3).applyTo(area);
		scrolled.setContent(area);
		for (SheetRow row : rows) {
			if (row.kind() == SheetRow.Kind.VOTES && papers == null) {
				papers = sum();
				Label heading = new Label(area, SWT.NONE);
				heading.setText(Messages.votesOfNames);
				heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
				GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(heading);
			}
			row(row);
		}
		votes = sum();
		scrolled.addListener(SWT.Resize, e -> size());
		return scrolled;
	}

	private Label sum() {
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(label);
		return label;
	}

	private void row(SheetRow row) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(texts.row(row));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(210, SWT.DEFAULT).applyTo(label);
		int index = fields.size();
		FigureText field = new FigureText(area, session.context().locale(), () -> stored(row),
				figure -> session.edits().set(session.election(), session.sheet(), row, figure));
		GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(field.text());
		Label remark = new Label(area, SWT.WRAP);
		remark.setForeground(Palette.warning(remark));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(remark);
		fields.add(field);
		remarks.add(remark);
		if (stored(row) != null) {
			finished.add(row);
		}
		field.text().addListener(SWT.FocusIn, e -> scrolled.showControl(field.text()));
		field.onTyping(() -> {
			session.context().stateChanged();
			check();
		});
		field.onFinish(step -> finish(index, step));
		new ColumnPaste(field.text(), figures -> paste(index, figures));
	}

	private Integer stored(SheetRow row) {
		return row.of(SheetCounts.ofTallies(session.sheet()));
	}

	/** Puts pasted figures into this row and those below. */
	private void paste(int index, List<String> figures) {
		for (int i = 0; i < figures.size() && index + i < rows.size(); i++) {
			fields.get(index + i).text().setText(figures.get(i));
		}
		int last = Math.min(index + figures.size(), rows.size()) - 1;
		for (int i = index; i <= last; i++) {
			take(i);
		}
		fields.get(last).text().setFocus();
		check();
	}

	private void finish(int index, int step) {
		take(index);
		check();
		int next = index + step;
		if (step != 0 && next >= 0 && next < fields.size()) {
			fields.get(next).text().setFocus();
		}
	}

	private void take(int index) {
		FigureText field = fields.get(index);
		if (field.isPending() || !field.text().getText().isBlank()) {
			finished.add(rows.get(index));
		}
		field.commit();
		session.context().stateChanged();
	}

	void refresh() {
		fields.forEach(FigureText::refresh);
		check();
	}

	/** Checks what is typed, and says what is wrong in the rows that are finished. */
	private void check() {
		Count typed = typed();
		Map<SheetRow, String> found = Arithmetic.check(typed, session.frame(), rows);
		boolean changed = false;
		for (int i = 0; i < rows.size(); i++) {
			boolean done = finished.contains(rows.get(i));
			String text = !done ? "" : fields.get(i).isWrong() ? fields.get(i).complaint() : found.getOrDefault(rows.get(i), "");
			changed |= set(remarks.get(i), text.isEmpty() ? "" : "⚠ " + text);
		}
		Integer most = Arithmetic.most(typed, session.frame());
		int sum = typed.votes().values().stream().mapToInt(Integer::intValue).sum();
		changed |= set(votes, typed.votes().isEmpty() ? "" : most == null ? Messages.bind(Messages.sumOfVotes, sum)
				: Messages.bind(Messages.sumOfVotesMost, sum, most));
		int all = typed.invalid().values().stream().mapToInt(Integer::intValue).sum() + (typed.valid() == null ? 0 : typed.valid());
		if (papers != null) {
			changed |= set(papers, typed.valid() == null || typed.collected() == null ? "" : Messages.bind(Messages.sumOfPapers, all, typed.collected()));
		}
		if (changed) {
			area.layout(true);
			size();
		}
	}

	private static boolean set(Label label, String text) {
		boolean changed = !label.getText().equals(text);
		if (changed) {
			label.setText(text);
		}
		return changed;
	}

	private void size() {
		scrolled.setMinHeight(area.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
	}

	private Count typed() {
		Integer[] papersTyped = new Integer[3];
		Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
		Map<Integer, Integer> byNumber = new HashMap<>();
		for (int i = 0; i < rows.size(); i++) {
			Integer figure = fields.get(i).typed();
			SheetRow row = rows.get(i);
			if (figure != null) {
				switch (row.kind()) {
				case ISSUED -> papersTyped[0] = figure;
				case COLLECTED -> papersTyped[1] = figure;
				case VALID -> papersTyped[2] = figure;
				case INVALID -> invalid.put(row.reason(), figure);
				case VOTES -> byNumber.put(row.number(), figure);
				}
			}
		}
		return new Count(papersTyped[0], papersTyped[1], papersTyped[2], invalid, byNumber);
	}

	SheetRow focus() {
		for (int i = 0; i < fields.size(); i++) {
			if (!fields.get(i).text().isDisposed() && fields.get(i).text().isFocusControl()) {
				return rows.get(i);
			}
		}
		return null;
	}

	void focus(SheetRow row) {
		int index = rows.indexOf(row);
		if (index >= 0) {
			fields.get(index).text().setFocus();
		}
	}

	/** Sets the focus to the first figure that is not known. */
	void setFocus() {
		FigureText first = fields.stream().filter(field -> field.text().getText().isBlank()).findFirst().orElse(fields.getFirst());
		first.text().setFocus();
	}

	boolean isPending() {
		return fields.stream().anyMatch(FigureText::isPending);
	}

	Optional<WrongEntry> flush() {
		Optional<WrongEntry> wrong = Optional.empty();
		for (int i = 0; i < fields.size(); i++) {
			FigureText field = fields.get(i);
			boolean pending = field.isPending();
			if (!field.commit() && wrong.isEmpty()) {
				wrong = Optional.of(new WrongEntry(texts.row(rows.get(i)), field.complaint(), () -> field.text().setFocus()));
			}
			if (pending) {
				finished.add(rows.get(i));
			}
		}
		check();
		return wrong;
	}
}
