package org.huunghi.workbench.form.reference;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.icons.Icons;

/**
 * The list below a text that proposes objects while a part of a name is typed. It is fed in the background; Down and Up go through it, Enter or
 * a click takes one, Escape closes it. The focus stays in the text.
 */
final class ProposalPopup {
	private static final int REST_MILLIS = 150;
	private static final int ROWS = 12;
	private static final int LEAST_WIDTH = 340;

	private final Text text;
	private final FieldContext context;
	private final Candidates candidates;
	private final Consumer<Proposal> taken;
	private Shell shell;
	private Table table;
	private int asked;

	ProposalPopup(Text text, FieldContext context, Candidates candidates, Consumer<Proposal> taken) {
		this.text = text;
		this.context = context;
		this.candidates = candidates;
		this.taken = taken;
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::closeUnlessUsed));
		text.addListener(SWT.Dispose, e -> close());
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	/** Asks for proposals after a short rest; to be called whenever the user has changed the text. */
	void typed() {
		int ticket = ++asked;
		text.getDisplay().timerExec(REST_MILLIS, () -> {
			if (ticket == asked && !text.isDisposed()) {
				ask(text.getText());
			}
		});
	}

	private void ask(String part) {
		int ticket = ++asked;
		Display display = text.getDisplay();
		CompletableFuture<List<Proposal>> answer = candidates.find(part);
		answer.thenAccept(proposals -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (ticket == asked && !text.isDisposed() && text.isFocusControl()) {
						show(proposals);
					}
				});
			}
		});
	}

	private void show(List<Proposal> proposals) {
		if (!isOpen()) {
			open();
		}
		table.setRedraw(false);
		table.removeAll();
		for (Proposal proposal : proposals) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(proposal.detail().isEmpty() ? proposal.label() : proposal.label() + "   –   " + proposal.detail());
			item.setImage(proposal.creates() == null ? Icons.record(proposal.className()) : context.services().icon("new"));
			item.setData(proposal);
		}
		if (proposals.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(Messages.nothingFound);
		} else if (!text.getText().isBlank() && proposals.get(0).creates() == null) {
			table.setSelection(0);
		}
		table.setRedraw(true);
		place();
	}

	private void open() {
		shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.NO_FOCUS);
		shell.setLayout(new FillLayout());
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.addListener(SWT.MouseDown, e -> {
			TableItem item = table.getItem(new Point(e.x, e.y));
			if (item != null) {
				take(item);
			}
		});
		table.addListener(SWT.DefaultSelection, e -> take((TableItem) e.item));
	}

	private void place() {
		int rows = Math.min(ROWS, Math.max(1, table.getItemCount()));
		Point wanted = table.computeSize(SWT.DEFAULT, rows * table.getItemHeight());
		Rectangle screen = text.getMonitor().getClientArea();
		int width = Math.min(Math.max(Math.max(text.getSize().x, LEAST_WIDTH), wanted.x), screen.width / 2);
		Point below = text.toDisplay(0, text.getSize().y);
		int y = below.y + wanted.y > screen.y + screen.height ? text.toDisplay(0, 0).y - wanted.y : below.y;
		shell.setBounds(Math.min(below.x, screen.x + screen.width - width), y, width, wanted.y);
		shell.setVisible(true);
	}

	private void take(TableItem item) {
		Proposal proposal = (Proposal) item.getData();
		if (proposal != null) {
			close();
			taken.accept(proposal);
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			if (isOpen()) {
				step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				ask("");
			}
			event.doit = false;
		} else if (isOpen() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && table.getSelectionCount() > 0) {
			event.doit = false;
			take(table.getSelection()[0]);
		}
	}

	private void traverse(Event event) {
		if (isOpen() && (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN)) {
			event.doit = false;
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				close();
			}
		}
	}

	private void step(int by) {
		int next = Math.floorMod(Math.max(table.getSelectionIndex(), by > 0 ? -1 : 0) + by, table.getItemCount());
		table.setSelection(next);
		table.showSelection();
	}

	private void closeUnlessUsed() {
		if (isOpen() && (text.isDisposed() || !text.isFocusControl() && !table.isFocusControl())) {
			close();
		}
	}

	void close() {
		asked++;
		if (isOpen()) {
			shell.dispose();
		}
	}
}
