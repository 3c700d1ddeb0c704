package org.huunghi.workbench.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.huunghi.union.merge.FieldChange;

/** The three versions of the selected field in full, side by side, and below them what it will say, which the user may write anew. */
final class TextsPane {
	private final Composite area;
	private final TextBox before;
	private final TextBox mine;
	private final TextBox theirs;
	private final Composite resultArea;
	private final Label resultLabel;
	private final Text result;
	private final Decisions decisions;
	private final Runnable decided;
	private Line shown;
	private boolean showing;

	/** @param decided called when the user writes a result */
	TextsPane(Composite parent, Sides sides, Decisions decisions, Runnable decided) {
		this.decisions = decisions;
		this.decided = decided;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(area);
		before = new TextBox(area, sides.before());
		mine = new TextBox(area, sides.mine());
		theirs = new TextBox(area, sides.theirs());
		resultArea = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(resultArea);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(resultArea);
		resultLabel = new Label(resultArea, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(resultLabel);
		result = new Text(resultArea, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, 2 * result.getLineHeight()).applyTo(result);
		result.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		result.addModifyListener(e -> written());
	}

	/** Shows a line; a group or null shows nothing. */
	void show(Line line) {
		boolean other = shown != line;
		shown = line;
		FieldChange field = line == null ? null : line.field();
		if (other) {
			if (field == null) {
				List.of(before, mine, theirs).forEach(box -> box.show("", List.of(), null, false));
			} else {
				compare(field);
			}
		}
		showResult(line, field);
	}

	private void compare(FieldChange field) {
		Differences byMe = Differences.of(field.before(), field.mine(), Locale.getDefault());
		Differences byThem = Differences.of(field.before(), field.theirs(), Locale.getDefault());
		Color added = Tints.added(area.getDisplay());
		boolean started = field.before() != null;
		before.show(field.before(), started ? either(byMe, byThem) : List.of(), Tints.removed(area.getDisplay()), true);
		mine.show(field.mine(), started ? byMe.after() : List.of(), added, false);
		theirs.show(field.theirs(), started ? byThem.after() : List.of(), added, false);
		if (!started) {
			// nothing stood there before: then what sets the two apart is of interest
			Differences between = Differences.of(field.mine(), field.theirs(), Locale.getDefault());
			mine.show(field.mine(), between.before(), added, false);
			theirs.show(field.theirs(), between.after(), added, false);
		}
	}

	/** What is gone in one of the versions or both. */
	private static List<Differences.Span> either(Differences one, Differences two) {
		boolean[] gone = new boolean[Math.max(end(one.before()), end(two.before()))];
		List.of(one, two).forEach(some -> some.before().forEach(span -> Arrays.fill(gone, span.start(), span.end(), true)));
		List<Differences.Span> spans = new ArrayList<>();
		for (int i = 0; i < gone.length; i++) {
			if (gone[i] && i > 0 && gone[i - 1]) {
				Differences.Span last = spans.remove(spans.size() - 1);
				spans.add(new Differences.Span(last.start(), last.length() + 1));
			} else if (gone[i]) {
				spans.add(new Differences.Span(i, 1));
			}
		}
		return spans;
	}

	private static int end(List<Differences.Span> spans) {
		return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
	}

	private void showResult(Line line, FieldChange field) {
		boolean editable = field != null && line.isChoice() && field.writable();
		boolean both = field != null && !field.conflict() && field.changedByMe() && field.changedByThem();
		visible(editable || both);
		if (!editable && !both) {
			return;
		}
		showing = true;
		resultLabel.setText(editable ? Messages.resultEditable : Messages.resultMerged);
		result.setEditable(editable);
		String text = Objects.requireNonNullElse(both ? field.merged() : decisions.result(line), "");
		if (!result.getText().equals(text)) {
			result.setText(text);
		}
		showing = false;
	}

	private void visible(boolean visible) {
		GridData data = (GridData) resultArea.getLayoutData();
		if (data.exclude == visible) {
			data.exclude = !visible;
			resultArea.setVisible(visible);
			area.layout();
		}
	}

	private void written() {
		if (!showing && shown != null && shown.isChoice()) {
			decisions.write(shown, result.getText());
			decided.run();
		}
	}
}
