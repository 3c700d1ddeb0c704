package org.huunghi.repository.internal.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.offline.Copies;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.H2Database;
import org.huunghi.repository.internal.server.StoredModels;
import org.huunghi.repository.migration.MigrationReport;
import org.huunghi.repository.migration.MigrationReport.Model;
import org.huunghi.union.migration.Conversion;
import org.huunghi.union.migration.LeftOver;
import org.huunghi.union.migration.LeftOver.Reason;
import org.huunghi.union.migration.Migrations;
import org.huunghi.union.migration.ModelVersion;

/**
 * One migration of a data folder: all objects are read and converted, written into a new database beside, compared, and exchanged for the old one.
 */
public final class MigrationRun {
	private static final Logger LOG = Logger.getLogger(MigrationRun.class.getName());
	private static final String LEFT_OVER = "left-over";

	private final DataFolder folder;
	private final Migrations migrations;
	private final boolean dropDrafts;
	private Carry carry = Carry.NOTHING;
	private Exchange exchange = Exchange.IN_FOLDER;

	/**
	 * @param folder open, and closed by the caller
	 * @param dropDrafts whether open drafts may stay behind
	 */
	public MigrationRun(DataFolder folder, Migrations migrations, boolean dropDrafts) {
		this.folder = folder;
		this.migrations = migrations;
		this.dropDrafts = dropDrafts;
	}

	/** Has somebody take over what he keeps beside the records. */
	public MigrationRun carrying(Carry what) {
		carry = what;
		return this;
	}

	/** Has the database exchanged in another way than within the folder. */
	public MigrationRun exchanging(Exchange how) {
		exchange = how;
		return this;
	}

	/**
	 * Runs it.
	 *
	 * @param databases gives the database of the folder, not yet opened, each time a new one
	 * @param lookOnly whether only to say what would be done
	 * @throws RepositoryException as {@link org.huunghi.repository.migration.FolderMigration#migrate} has it
	 */
	public MigrationReport run(Supplier<Database> databases, boolean lookOnly) {
		try {
			if (!isNeeded(databases.get())) {
				return new MigrationReport(List.of(), 0, 0, List.of(), Optional.empty(), Optional.empty());
			}
			if (new Copies().originOf(folder.path()).isPresent()) {
				throw Failure.of(Kind.REFUSED, "migrateOffline", folder.path());
			}
			return migrate(databases.get(), lookOnly);
		} catch (RepositoryException e) {
			throw e;
		} catch (IOException | CommitException | RuntimeException e) {
			LOG.log(Level.WARNING, "The migration of " + folder.path() + " failed", e);
			RepositoryException told = new Errors(new Location.Folder(folder.path()), folder.path(), () -> false).ofOpening(e);
			throw told.kind() != Kind.DAMAGED ? told : Failure.because(e, Kind.UNREACHABLE, "migrateFailed", folder.path(),
					String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
	}

	private boolean isNeeded(Database database) {
		try {
			database.check();
			List<ModelVersion> stored = StoredModels.of(database);
			stored.stream().filter(ModelVersion::isNew).findFirst().ifPresent(newer -> {
				throw Failure.of(Kind.NEWER_VERSION, "newerModel", folder.path(), newer.model().substring(ModelVersion.PREFIX.length()),
						Integer.toString(newer.number()),
						Integer.toString(newer.installed().getAsInt()));
			});
			return stored.stream().anyMatch(ModelVersion::isOld);
		} finally {
			database.shutdown();
		}
	}

	private MigrationReport migrate(Database database, boolean lookOnly) throws IOException, CommitException {
		List<LeftOver> leftOvers = new ArrayList<>();
		Path file = folder.path().resolve(LEFT_OVER).resolve("left-over-" + Long.toString(System.currentTimeMillis()) + ".jsonl");
		List<Model> models;
		int objects;
		boolean done = false;
		try {
			try (OldStore before = new OldStore(database, folder.uuid())) {
				List<String> drafts = before.drafts();
				if (!drafts.isEmpty() && !dropDrafts) {
					throw Failure.of(Kind.REFUSED, "migrateDrafts", folder.path(), String.join(", ", drafts));
				}
				ModelSuccession succession = new ModelSuccession(before.packages(), folder.path());
				models = succession.models();
				Conversion conversion = new Conversion(succession::successor, migrations, leftOvers::add);
				Map<String, List<EObject>> contents = convert(before, conversion, leftOvers);
				objects = conversion.all().size();
				if (lookOnly) {
					return report(models, objects, leftOvers, Optional.empty(), Optional.empty());
				}
				store(before, conversion, contents, models);
				if (!leftOvers.isEmpty()) {
					LeftOverFile.write(file, leftOvers);
				}
			}
			Optional<Path> kept = exchange.exchange(folder);
			done = true;
			return report(models, objects, leftOvers, leftOvers.isEmpty() ? Optional.empty() : Optional.of(file), kept);
		} finally {
			if (!done) {
				Errors.quietly(() -> DataFolder.deleteTree(folder.restoring()));
				Errors.quietly(() -> Files.deleteIfExists(file));
			}
		}
	}

	/** @return what belongs into each resource; what is contained in an object of another resource comes after that */
	private static Map<String, List<EObject>> convert(OldStore before, Conversion conversion, List<LeftOver> leftOvers) {
		Map<String, List<EObject>> old = before.contents();
		old.values().forEach(objects -> objects.stream().filter(object -> object.eContainer() == null).forEach(root -> {
			if (conversion.add(root).isEmpty()) {
				leftOvers.add(new LeftOver(root, null, root, Reason.REMOVED));
			}
		}));
		conversion.connect();
		Map<String, List<EObject>> roots = new LinkedHashMap<>();
		Map<String, List<EObject>> parts = new LinkedHashMap<>();
		old.forEach((path, objects) -> {
			List<EObject> now = objects.stream().map(conversion::of).filter(each -> each != null).toList();
			if (!now.isEmpty()) {
				(now.stream().allMatch(each -> each.eContainer() == null) ? roots : parts).put(path, now);
			}
		});
		roots.putAll(parts);
		return roots;
	}

	private void store(OldStore before, Conversion conversion, Map<String, List<EObject>> contents, List<Model> models) throws IOException,
			CommitException {
		String expected = ContentSum.of(contents);
		DataFolder.deleteTree(folder.restoring());
		Files.createDirectories(folder.restoring());
		try (NewStore after = new NewStore(new H2Database(folder.restoring(), true), folder.uuid())) {
			String names = models.stream().map(model -> model.name() + ' ' + model.from() + " → " + model.to()).collect(Collectors.joining(", "));
			after.write(contents, Failure.text(Locale.getDefault(), "migratedComment", names));
			Map<Object, EObject> byId = conversion.all().keySet().stream().collect(Collectors.toMap(object -> CDOUtil.getCDOObject(object).cdoID(),
					object -> object));
			carry.carry(before.store(), after.store(), id -> after.id(conversion.of(byId.get(id))));
			String found = after.sum(contents.keySet());
			if (!found.equals(expected)) {
				LOG.log(Level.SEVERE, "To be stored: {0}; stored: {1}", new Object[] { expected, found });
				throw Failure.of(Kind.UNREACHABLE, "migrateDiffers", folder.path(), found);
			}
		}
	}

	private static MigrationReport report(List<Model> models, int objects, List<LeftOver> leftOvers, Optional<Path> file, Optional<Path> before) {
		Map<String, Integer> features = new TreeMap<>();
		leftOvers.forEach(each -> features.merge(each.feature() == null ? each.holder().eClass().getName() : each.holder().eClass().getName() + '.'
				+ each.feature().getName(), 1,
				Integer::sum));
		return new MigrationReport(models, objects, leftOvers.size(), features.entrySet().stream().map(each -> each.getKey() + ": "
				+ each.getValue()).toList(), file, before);
	}
}
