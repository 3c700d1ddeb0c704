package org.huunghi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.sheet.load.ImportCheck;
import org.huunghi.sheet.load.ImportPlan;
import org.huunghi.sheet.load.ImportRun;
import org.huunghi.sheet.load.ImportTarget;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.mapping.MappingGuess;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.union.Name;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;

/** Imports a workbook of many rows into an empty repository: read, checked, compared with what is there, and written. Arguments: a new folder, number of rows. */
public final class ImportOfRows implements IApplication {
	private static final Locale VIETNAMESE = Locale.of("vi");

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int rows = Integer.parseInt(arguments[arguments.length - 1]);
		Path folder = Files.createDirectories(Path.of(arguments[arguments.length - 2]));
		Path workbook = Rows.workbook(folder.resolve("rows.xlsx"), rows);
		try (Repository repository = Repositories.open(folder.resolve("data"), Creation.IF_MISSING)) {
			Union union = org.huunghi.union.create.Creation.create(UnionPackage.Literals.UNION);
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText("Liên hiệp thử tải");
			union.getNames().add(name);
			String id = union.getId();
			repository.write("Benchmark", writer -> writer.addUnion(union));
			long start = System.nanoTime();
			int written = load(workbook, id, repository);
			Milliseconds.print((System.nanoTime() - start) / 1e6);
			if (written != rows) {
				throw new IllegalStateException(written + " of " + rows);
			}
		}
		return EXIT_OK;
	}

	private static int load(Path workbook, String unionId, Repository repository) throws Exception {
		SheetFile file = SheetFile.open(workbook);
		Mapping guess = MappingGuess.of(file, file.sheets().getFirst(), UnionPackage.Literals.EVENT, -1);
		Mapping mapping = guess.with(guess.columns().get(3).to(SheetFields.meant(UnionPackage.Literals.EVENT, "attendance").orElseThrow()));
		ImportTarget target = repository.read(view -> ImportTarget.of(view, unionId, UnionPackage.Literals.EVENT).orElseThrow());
		ImportPlan plan = new ImportPlan(file, workbook.getFileName().toString(), mapping, target, new Decisions(), false, VIETNAMESE);
		CheckedSheet checked = ImportCheck.run(plan, repository, null);
		return ImportRun.run(checked, repository, null);
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
