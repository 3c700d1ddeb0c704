package org.huunghi.workbench.structure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.Failures;

/** Saves a diagram as a picture: SVG or PNG, by the ending of the file. */
final class DiagramExport {
	/** Pixels of a PNG for one of the diagram, so that it prints well. */
	private static final int SCALE = 2;
	/** No picture gets larger than this on a side. */
	private static final int LARGEST = 12000;

	private final Shell shell;
	private final DiagramCanvas canvas;

	DiagramExport(Shell shell, DiagramCanvas canvas) {
		this.shell = shell;
		this.canvas = canvas;
	}

	/** Asks for the file and writes it. For the UI thread; the file is written in a job. */
	void start() {
		if (canvas.diagram() == null) {
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Structure_export);
		dialog.setFilterNames(new String[] { "SVG (*.svg)", "PNG (*.png)" });
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
		dialog.setFileName("huunghi.svg");
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path != null) {
			write(new File(path).toPath());
		}
	}

	private void write(Path file) {
		boolean png = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
		ImageData picture = png ? picture() : null;
		String svg = png ? null : SvgWriter.write(canvas.diagram(), canvas.fonts().title().getFontData()[0].getHeight() * 4 / 3);
		Job.create(Messages.bind(Messages.Export_job, file.getFileName()), monitor -> {
			try {
				if (png) {
					ImageLoader loader = new ImageLoader();
					loader.data = new ImageData[] { picture };
					loader.save(file.toString(), SWT.IMAGE_PNG);
				} else {
					Files.writeString(file, svg);
				}
			} catch (IOException | SWTException e) {
				Display.getDefault().asyncExec(() -> Failures.show(shell, Messages.bind(Messages.Export_failed, file, e.getMessage())));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	private ImageData picture() {
		Diagram diagram = canvas.diagram();
		double scale = Math.min(SCALE, LARGEST / (double) Math.max(diagram.width(), diagram.height()));
		Rectangle size = new Rectangle(0, 0, (int) (diagram.width() * scale), (int) (diagram.height() * scale));
		Image image = new Image(canvas.getDisplay(), size.width, size.height);
		GC gc = new GC(image);
		Transform transform = new Transform(canvas.getDisplay());
		try {
			gc.setBackground(new Color(DiagramColors.PAPER.background()));
			gc.fillRectangle(size);
			transform.scale((float) scale, (float) scale);
			gc.setTransform(transform);
			Rectangle everything = new Rectangle(0, 0, diagram.width(), diagram.height());
			new DiagramPainter(canvas.fonts(), DiagramColors.PAPER).paint(gc, diagram, everything, null);
			return image.getImageData();
		} finally {
			transform.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
