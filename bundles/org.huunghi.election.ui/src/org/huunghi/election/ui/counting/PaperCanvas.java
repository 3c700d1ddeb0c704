package org.huunghi.election.ui.counting;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.ui.counting.logic.BallotEntry;
import org.huunghi.election.ui.counting.logic.BallotJudge;
import org.huunghi.election.ui.counting.logic.RoundFrame;
import org.huunghi.election.ui.counting.logic.Stroke;
import org.huunghi.workbench.form.table.TableCommands;

/** The ballot in hand, large enough for a second person to check, and what takes the keys. */
final class PaperCanvas extends Canvas {
	private final PaperFonts fonts;
	private Supplier<String> title = () -> "";
	private RoundFrame frame;
	private BallotEntry entry;
	private SheetTexts texts;
	private PaperPainter painter;
	private PaperLayout layout;

	PaperCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		fonts = new PaperFonts(this);
		setBackground(Palette.PAPER);
		addPaintListener(e -> paint(e.gc));
		addKeyListener(KeyListener.keyPressedAdapter(e -> {
			Stroke stroke = Strokes.of(e);
			if (stroke != null) {
				e.doit = false;
				press(stroke);
			}
		}));
		TableCommands.install(this, Map.of(IWorkbenchCommandConstants.EDIT_DELETE, () -> press(Stroke.of(Stroke.Kind.STRIKE))));
		addListener(SWT.Traverse, this::traverse);
		addMouseListener(MouseListener.mouseDownAdapter(e -> click(e.x, e.y)));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = entry == null ? "" : Messages.bind(Messages.paperAccessible, new Object[] {title.get(), texts.marks(entry.hand().paper()), judgement()});
			}
		});
	}

	/** Shows another entry. @param ballotTitle what the ballot in hand is called */
	void show(RoundFrame newFrame, BallotEntry newEntry, SheetTexts newTexts, Supplier<String> ballotTitle) {
		frame = newFrame;
		entry = newEntry;
		texts = newTexts;
		title = ballotTitle;
		painter = new PaperPainter(frame, entry, fonts, texts);
		redraw();
	}

	private void press(Stroke stroke) {
		if (entry == null) {
			return;
		}
		entry.press(stroke);
		if (entry.notice() != BallotEntry.Notice.NONE) {
			getDisplay().beep();
		}
		redraw();
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** Tab leaves the paper, all other keys are its own. */
	private void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private void click(int x, int y) {
		setFocus();
		if (entry == null || layout == null || entry.state() != BallotEntry.State.MARKING) {
			return;
		}
		int index = layout.at(x, y, frame.names().size());
		if (index >= 0) {
			entry.hand().strike(frame.numbers().get(index));
			redraw();
		}
	}

	private String judgement() {
		InvalidReason reason = new BallotJudge(frame).invalid(entry.hand().paper());
		InvalidReason fault = entry.hand().paper().fault();
		return fault != null && reason == null ? Messages.bind(Messages.tolerated, texts.reason(fault)) : texts.judgement(reason);
	}

	private String left() {
		int left = entry.hand().left(frame.numbers());
		return frame.seats() == null ? Messages.bind(Messages.left, left) : Messages.bind(Messages.leftOf, left, frame.seats());
	}

	/** An untouched ballot is not judged in colour: most of them are about to be marked. */
	private Color color() {
		boolean valid = new BallotJudge(frame).invalid(entry.hand().paper()) == null;
		return entry.hand().isUntouched() && !entry.isMending() ? Palette.FAINT : valid ? Palette.GREEN : Palette.RED;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (entry == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Rectangle inner = new Rectangle(area.x + PaperPainter.MARGIN, area.y + PaperPainter.MARGIN, area.width - 2 * PaperPainter.MARGIN,
				area.height - 2 * PaperPainter.MARGIN);
		int head = painter.head(gc, inner, title.get(), left(), judgement(), color()) + 10;
		String prompt = prompt();
		gc.setFont(fonts.of(13, true));
		int foot = prompt.isEmpty() ? 0 : gc.textExtent(prompt).y + 8;
		Rectangle body = new Rectangle(inner.x, inner.y + head, inner.width, inner.height - head - foot);
		layout = new PaperLayout(body, frame.names().size());
		if (entry.state() == BallotEntry.State.FAULT) {
			painter.faults(gc, body);
		} else {
			painter.names(gc, layout);
		}
		gc.setFont(fonts.of(13, true));
		gc.setForeground(Palette.RED);
		gc.drawText(prompt, inner.x, inner.y + inner.height - foot + 8, true);
		if (isFocusControl()) {
			gc.setForeground(Palette.BLUE);
			gc.setLineWidth(3);
			gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
		}
	}

	private String prompt() {
		String asked = switch (entry.state()) {
		case REPEATING -> Messages.bind(Messages.repeatPrompt, entry.repeat() == 0 ? "…" : entry.repeat());
		case FAULT -> Messages.faultPrompt;
		case BOTH_BOXES -> Messages.promptBoth;
		case NO_BOX -> Messages.promptNeither;
		default -> "";
		};
		return switch (entry.notice()) {
		case NO_SUCH_KEY -> Messages.noticeNoKey;
		case NOTHING_TO_REPEAT -> Messages.noticeNoRepeat;
		case NO_TWO_BOXES -> Messages.noticeNoTwoBoxes;
		case NOTHING_TO_TAKE_BACK -> Messages.noticeNoTakeBack;
		default -> asked;
		};
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 320 : widthHint, heightHint == SWT.DEFAULT ? 240 : heightHint);
	}
}
