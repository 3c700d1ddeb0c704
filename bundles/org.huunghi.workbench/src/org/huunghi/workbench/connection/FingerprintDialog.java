package org.huunghi.workbench.connection;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.connection.ServerCertificate;

/** Shows the fingerprint of a server that is met for the first time, to be compared with the one that its administrator reads out. */
final class FingerprintDialog extends TitleAreaDialog {
	private static final int PAIRS_A_LINE = 8;

	private final ServerCertificate certificate;

	private FingerprintDialog(Shell shell, ServerCertificate certificate) {
		super(shell);
		this.certificate = certificate;
	}

	/** Asks on the UI thread and waits for the answer on any other. @return whether the user trusts the server */
	static boolean ask(Shell shell, ServerCertificate certificate) {
		boolean[] trusted = new boolean[1];
		if (!shell.isDisposed()) {
			shell.getDisplay().syncExec(() -> trusted[0] = !shell.isDisposed() && new FingerprintDialog(shell, certificate).open() == Window.OK);
		}
		return trusted[0];
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.trustTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.bind(Messages.trustHead, certificate.server()));
		setMessage(Messages.trustMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		Label text = new Label(area, SWT.WRAP);
		text.setText(Messages.trustText);
		GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(text);
		Text fingerprint = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER);
		fingerprint.setText(inLines(certificate.fingerprint()));
		fingerprint.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(fingerprint);
		Label valid = new Label(area, SWT.WRAP);
		DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
		valid.setText(Messages.bind(Messages.trustCertificate,
				new Object[] { certificate.subject(), day.format(certificate.from()), day.format(certificate.until()) }));
		GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).indent(0, 8).applyTo(valid);
		Button compared = new Button(area, SWT.CHECK);
		compared.setText(Messages.trustCompared);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(compared);
		compared.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> getButton(IDialogConstants.OK_ID).setEnabled(compared.getSelection())));
		return area;
	}

	/** @return the pairs in lines of eight, as they are read out */
	static String inLines(String fingerprint) {
		String[] pairs = fingerprint.split(":");
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < pairs.length; i++) {
			lines.append(i == 0 ? "" : i % PAIRS_A_LINE == 0 ? "\n" : " ").append(pairs[i]);
		}
		return lines.toString();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.trust, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, org.huunghi.workbench.Messages.Button_cancel, false);
	}
}
