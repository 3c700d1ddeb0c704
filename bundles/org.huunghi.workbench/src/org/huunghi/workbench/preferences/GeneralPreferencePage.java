package org.huunghi.workbench.preferences;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.application.Language;
import org.huunghi.workbench.application.Relaunch;
import org.huunghi.workbench.jobs.Failures;
import org.osgi.service.prefs.BackingStoreException;

/** The general preferences: language of the interface, author of what is saved, and where the data lie. */
public final class GeneralPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
	private Combo language;
	private Text author;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.verticalSpacing = 10;
		area.setLayout(layout);
		new Label(area, SWT.NONE).setText(Messages.Preferences_language);
		language = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		Language.ALL.forEach(tag -> language.add(Language.nameOf(tag)));
		language.select(Math.max(0, Language.ALL.indexOf(chosenLanguage())));
		note(area, Messages.Preferences_languageNote);
		new Label(area, SWT.NONE).setText(Messages.Preferences_author);
		author = new Text(area, SWT.BORDER);
		author.setText(WorkbenchPreferences.author());
		author.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		note(area, Messages.Preferences_authorNote);
		new Label(area, SWT.NONE).setText(Messages.Preferences_folder);
		Text folder = new Text(area, SWT.BORDER | SWT.READ_ONLY);
		folder.setText(String.valueOf(WorkbenchRepository.instance().location()));
		folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		note(area, Messages.Preferences_folderNote);
		return area;
	}

	private static void note(Composite area, String text) {
		new Label(area, SWT.NONE);
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		label.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 320;
		label.setLayoutData(data);
	}

	private String chosenLanguage() {
		return preferences.get(WorkbenchPreferences.LANGUAGE, Locale.getDefault().getLanguage());
	}

	@Override
	public boolean performOk() {
		String tag = Language.ALL.get(language.getSelectionIndex());
		boolean other = !tag.equals(Locale.getDefault().getLanguage());
		preferences.put(WorkbenchPreferences.LANGUAGE, tag);
		if (author.getText().isBlank()) {
			preferences.remove(WorkbenchPreferences.AUTHOR);
		} else {
			preferences.put(WorkbenchPreferences.AUTHOR, author.getText().strip());
		}
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			Failures.log(e);
			setErrorMessage(e.getMessage());
			return false;
		}
		if (other) {
			offerRestart();
		}
		return true;
	}

	private void offerRestart() {
		MessageDialog question = new MessageDialog(getShell(), Messages.Preferences_restartTitle, null, Messages.Preferences_restart, MessageDialog.QUESTION,
				0, Messages.Preferences_restartNow, Messages.Preferences_restartLater);
		if (question.open() == 0) {
			getShell().getDisplay().asyncExec(() -> {
				Relaunch.requestWithoutLanguageArgument();
				if (!PlatformUI.getWorkbench().close()) {
					Relaunch.forget();
				}
			});
		}
	}
}
