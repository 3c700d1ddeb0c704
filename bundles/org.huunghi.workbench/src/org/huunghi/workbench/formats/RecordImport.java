package org.huunghi.workbench.formats;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.workbench.Messages;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.page.OpenRecordEditor;

/** Reads a file into an open record, as one change that can be undone. */
final class RecordImport {
	private RecordImport() {
	}

	static void start(OpenRecordEditor open, RecordFormats.Offer offer, Path file) {
		if (!open.flush()) {
			return;
		}
		String title = Messages.bind(Messages.Import_job, file.getFileName());
		open.background(title, (repository, monitor) -> {
			try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
				return offer.create().read(open.record(), in, file.getFileName().toString(), open.locale());
			}
		}, change -> apply(open, change, file));
	}

	private static void apply(OpenRecordEditor open, RecordFormat.Change change, Path file) {
		try {
			open.edits().group(Messages.bind(Messages.Import_change, file.getFileName()), () -> change.apply(open.record(), open.edits()));
		} catch (RuntimeException e) {
			Failures.log(e);
			Failures.show(e);
		}
	}
}
