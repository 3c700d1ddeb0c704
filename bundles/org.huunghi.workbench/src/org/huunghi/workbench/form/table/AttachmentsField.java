package org.huunghi.workbench.form.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.union.Attachment;
import org.huunghi.workbench.form.field.Buttons;
import org.huunghi.workbench.form.field.FieldContext;

/** Files kept with a document: added from the disk and saved to it again. The bytes are read and written in the background. */
public final class AttachmentsField extends TableField {
	private ToolItem save;

	/** @param feature a containment list of attachments */
	public AttachmentsField(FieldContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	protected void addItems(ToolBar bar) {
		super.addItems(bar);
		bar.getItem(0).dispose();
		ToolItem add = new ToolItem(bar, SWT.PUSH, 0);
		add.setImage(context.services().icon("add"));
		add.setToolTipText(Messages.addFile);
		add.addListener(SWT.Selection, e -> choose());
		save = Buttons.item(bar, context, "save", Messages.saveAs, this::open);
	}

	@Override
	protected void enable() {
		super.enable();
		save.setEnabled(selection().size() == 1);
	}

	private Shell shell() {
		return control().getShell();
	}

	private void choose() {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI);
		if (dialog.open() == null) {
			return;
		}
		for (String name : dialog.getFileNames()) {
			add(Path.of(dialog.getFilterPath(), name));
		}
	}

	private void add(Path file) {
		run(Messages.bind(Messages.paste, file.getFileName()), file, () -> {
			Attachment attachment = AttachmentFiles.read(file);
			later(() -> context.edits().add(owner, feature, attachment, -1));
		});
	}

	@Override
	protected void open() {
		if (selection().size() != 1) {
			return;
		}
		Attachment attachment = (Attachment) selection().get(0);
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setFileName(attachment.getFileName());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			run(Messages.saveAs, file, () -> {
				byte[] bytes = attachment.getContent() == null ? null : attachment.getContent().getBytes();
				Files.write(file, bytes == null ? new byte[0] : bytes);
			});
		}
	}

	private void run(String title, Path file, Work work) {
		Job.create(title, (ICoreRunnable) monitor -> {
			try {
				work.run();
			} catch (AttachmentFiles.TooLargeException e) {
				fail(Messages.bind(Messages.tooLarge, new Object[] { file.getFileName(), e.megabytes(), AttachmentFiles.LIMIT >> 20 }));
			} catch (IOException e) {
				fail(Messages.bind(Messages.fileFailed, file, e.getMessage()));
			}
		}).schedule();
	}

	private void fail(String message) {
		later(() -> MessageDialog.openError(shell(), label(), message));
	}

	private void later(Runnable action) {
		control().getDisplay().asyncExec(() -> {
			if (!control().isDisposed()) {
				action.run();
			}
		});
	}

	/** Work with a file. */
	private interface Work {
		void run() throws IOException, AttachmentFiles.TooLargeException;
	}
}
