package org.huunghi.workbench.chart;

import java.io.File;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.jobs.UiThread;

/** Saves a chart as a picture, whole, also what is scrolled out of sight. For the UI thread. */
public final class ChartPicture {
	private ChartPicture() {
	}

	/** Asks for the file and writes it in a job. @param name proposed for the file, without an ending */
	public static void save(Shell shell, BarChart chart, String name) {
		save(shell, chart.chart(), name);
	}

	/** Asks for the file and writes it in a job. @param name proposed for the file, without an ending */
	public static void save(Shell shell, StepChart chart, String name) {
		save(shell, chart.chart(), name);
	}

	private static void save(Shell shell, Control chart, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.save);
		dialog.setFilterNames(new String[] { "PNG (*.png)" });
		dialog.setFilterExtensions(new String[] { "*.png" });
		dialog.setFileName(name + ".png");
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path == null) {
			return;
		}
		ImageData picture = picture(chart);
		Job.create(Messages.bind(Messages.job, new File(path).getName()), monitor -> {
			try {
				ImageLoader loader = new ImageLoader();
				loader.data = new ImageData[] { picture };
				loader.save(path, SWT.IMAGE_PNG);
			} catch (SWTException e) {
				UiThread.later(() -> Failures.show(shell, Messages.bind(Messages.failed, path, e.getMessage())));
			}
			return Status.OK_STATUS;
		}).schedule();
	}

	/** @return the whole control as it would be painted */
	public static ImageData picture(Control control) {
		Rectangle size = control.getBounds();
		Image image = new Image(control.getDisplay(), Math.max(1, size.width), Math.max(1, size.height));
		GC gc = new GC(image);
		try {
			gc.setBackground(control.getBackground());
			gc.fillRectangle(0, 0, size.width, size.height);
			control.print(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
