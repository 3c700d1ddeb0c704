package org.huunghi.workbench.structure;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.huunghi.workbench.structure.BoxMeasure.Measured;
import org.huunghi.workbench.structure.Diagram.Shape;
import org.huunghi.workbench.structure.StructureGraph.Box;

/** Shows a diagram, with scroll bars, zoom and the keyboard. */
final class DiagramCanvas extends Canvas {
	private static final double MIN = 0.25;
	private static final double MAX = 3;

	private final DiagramFonts fonts = new DiagramFonts(this);
	private final Consumer<Box> open;
	private Diagram diagram;
	private Shape selected;
	private double zoom = 1;
	private String message = "";

	/** @param open takes the box that the user double-clicks or opens with Enter */
	DiagramCanvas(Composite parent, Consumer<Box> open) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.open = open;
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> scrollBars());
		addListener(SWT.MouseDown, event -> {
			setFocus();
			select(at(event));
		});
		addListener(SWT.MouseDoubleClick, event -> open());
		addListener(SWT.MouseMove, event -> tip(at(event)));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		for (ScrollBar bar : List.of(getHorizontalBar(), getVerticalBar())) {
			bar.addListener(SWT.Selection, event -> redraw());
		}
	}

	/** @return the measured boxes of a graph, to be laid out off the UI thread */
	List<Measured> measure(StructureGraph graph) {
		GC gc = new GC(this);
		try {
			BoxMeasure measure = new BoxMeasure(gc, fonts);
			return graph.boxes().stream().map(measure::measure).toList();
		} finally {
			gc.dispose();
		}
	}

	/** Shows another diagram. @param text shown in the middle where the diagram is null */
	void show(Diagram next, String text) {
		String id = selected == null ? null : selected.box().recordId();
		diagram = next;
		message = text;
		selected = next == null ? null : next.shapes().stream().filter(shape -> id != null && id.equals(shape.box().recordId())).findFirst().orElse(null);
		scrollBars();
		redraw();
	}

	Diagram diagram() {
		return diagram;
	}

	DiagramFonts fonts() {
		return fonts;
	}

	/** Zooms by a factor. */
	void zoomBy(double factor) {
		Rectangle area = getClientArea();
		zoomTo(zoom * factor, area.width / 2, area.height / 2);
	}

	/** Zooms so that the whole diagram is seen, but never above its natural size. */
	void fit() {
		if (diagram != null) {
			Rectangle area = getClientArea();
			zoomTo(Math.min(1, Math.min(area.width / (double) diagram.width(), area.height / (double) diagram.height())), 0, 0);
		}
	}

	private void zoomTo(double wanted, int x, int y) {
		double next = Math.max(MIN, Math.min(MAX, wanted));
		double left = (x + getHorizontalBar().getSelection()) / zoom;
		double top = (y + getVerticalBar().getSelection()) / zoom;
		zoom = next;
		scrollBars();
		getHorizontalBar().setSelection((int) (left * zoom - x));
		getVerticalBar().setSelection((int) (top * zoom - y));
		redraw();
	}

	private void scrollBars() {
		Rectangle area = getClientArea();
		bar(getHorizontalBar(), area.width, diagram == null ? 0 : (int) (diagram.width() * zoom));
		bar(getVerticalBar(), area.height, diagram == null ? 0 : (int) (diagram.height() * zoom));
	}

	private static void bar(ScrollBar bar, int visible, int whole) {
		int thumb = Math.max(1, Math.min(visible, Math.max(1, whole)));
		bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, Math.max(1, whole), thumb, 40, Math.max(1, visible - 40));
		bar.setVisible(whole > visible);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (diagram == null) {
			Point size = gc.textExtent(message);
			gc.drawText(message, Math.max(8, (area.width - size.x) / 2), Math.max(8, (area.height - size.y) / 2), true);
			return;
		}
		Transform transform = new Transform(gc.getDevice());
		transform.translate(-getHorizontalBar().getSelection(), -getVerticalBar().getSelection());
		transform.scale((float) zoom, (float) zoom);
		gc.setTransform(transform);
		Rectangle clip = new Rectangle((int) (getHorizontalBar().getSelection() / zoom) - 2, (int) (getVerticalBar().getSelection() / zoom) - 2,
				(int) (area.width / zoom) + 4, (int) (area.height / zoom) + 4);
		new DiagramPainter(fonts, new DiagramColors(getBackground().getRGB(), getForeground().getRGB())).paint(gc, diagram, clip, selected);
		gc.setTransform(null);
		transform.dispose();
	}

	private Shape at(Event event) {
		if (diagram == null) {
			return null;
		}
		int x = (int) ((event.x + getHorizontalBar().getSelection()) / zoom);
		int y = (int) ((event.y + getVerticalBar().getSelection()) / zoom);
		return diagram.shapes().stream().filter(shape -> shape.bounds().contains(x, y)).findFirst().orElse(null);
	}

	private void tip(Shape shape) {
		String text = shape == null ? null : shape.box().subtitle().isEmpty() ? shape.box().title() : shape.box().title() + "\n" + shape.box().subtitle();
		if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoomTo(zoom * (event.count > 0 ? 1.15 : 1 / 1.15), event.x, event.y);
			event.doit = false;
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> move(event.keyCode);
		case SWT.CR, SWT.KEYPAD_CR -> open();
		case '+', '=', SWT.KEYPAD_ADD -> zoomBy(1.15);
		case '-', SWT.KEYPAD_SUBTRACT -> zoomBy(1 / 1.15);
		case '0', SWT.KEYPAD_0 -> fit();
		case SWT.HOME -> {
			if (diagram != null) {
				select(diagram.shapes().get(0));
			}
		}
		default -> {
			// Other keys belong to the workbench.
		}
		}
	}

	private void move(int key) {
		if (diagram != null) {
			select(selected == null ? diagram.shapes().get(0) : Neighbours.next(diagram.shapes(), selected, key));
		}
	}

	private void select(Shape shape) {
		selected = shape;
		if (shape != null) {
			reveal(getHorizontalBar(), (int) (shape.bounds().x * zoom), (int) (shape.bounds().width * zoom));
			reveal(getVerticalBar(), (int) (shape.bounds().y * zoom), (int) (shape.bounds().height * zoom));
		}
		redraw();
	}

	private static void reveal(ScrollBar bar, int start, int length) {
		if (start < bar.getSelection()) {
			bar.setSelection(start - 8);
		} else if (start + length > bar.getSelection() + bar.getThumb()) {
			bar.setSelection(start + length - bar.getThumb() + 8);
		}
	}

	private void open() {
		if (selected != null && selected.box().recordId() != null) {
			open.accept(selected.box());
		}
	}
}
