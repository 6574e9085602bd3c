package nhipcau.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.Definition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/// Writes each room's tables as Java: migrates a throw-away database, then reads it.
///
/// Schema `X` becomes package `org.nhipcau.X.db`, closed to other rooms; view `facts.X_y` becomes
/// `org.nhipcau.X.facts`, which a room with
/// an arrow to X may read. Skipped when neither migrations nor generator changed.
public final class GenerateRooms {

    private static final String ROOT = "org.nhipcau";

    private GenerateRooms() {}

    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var output = Path.of(arguments[1]);
        var work = Path.of(arguments[2]);
        var fingerprint = fingerprint(migrations);
        var mark = output.resolve(".fingerprint");
        if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
            return;
        }
        PostgresBinaries.deleteTree(output);
        var data = Files.createTempDirectory("nhipcau-generate-");
        Files.setPosixFilePermissions(data, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        try (var folder = DataFolder.open(data);
                var server = EmbeddedPostgres.start(folder, work, EmbeddedPostgres.Durability.THROW_AWAY)) {
            Migrations.migrate(server.owner());
            GenerationTool.generate(configuration(server.owner(), output));
        } finally {
            PostgresBinaries.deleteTree(data);
        }
        partFacts(output);
        Files.writeString(mark, fingerprint);
    }

    private static Configuration configuration(Connect owner, Path output) {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withIncludes(".*")
                .withExcludes("pg_catalog\\..*|information_schema\\..*|migration\\..*|ext\\..*")
                .withIncludeRoutines(false)
                // No room reads one as a table, and of two of one name, for a moment and for now, either might be
                // read.
                .withTableValuedFunctions(false)
                .withIncludeSequences(false)
                .withIncludeTriggerRoutines(false)
                .withIncludeUDTs(false)
                // Key paths would create upward arrows between rooms, and cycles.
                .withIncludeForeignKeys(false)
                .withForcedTypes(forcedTypes());
        return new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(owner.url())
                        .withUser(owner.user())
                        .withPassword(owner.password()))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withStrategy(new Strategy().withName(Rooms.class.getName()))
                        .withGenerate(new Generate()
                                .withGlobalTableReferences(false)
                                .withGlobalCatalogReferences(false)
                                .withGlobalSchemaReferences(false)
                                .withGlobalKeyReferences(false)
                                .withGlobalIndexReferences(false)
                                .withDefaultCatalog(false)
                                .withDefaultSchema(true)
                                .withKeys(true)
                                .withRecords(true)
                                .withGeneratedAnnotation(false)
                                .withComments(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target().withPackageName(ROOT).withDirectory(output.toString())));
    }

    private static List<ForcedType> forcedTypes() {
        var types = new ArrayList<ForcedType>();
        types.add(new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*with time zone|timestamptz.*"));
        types.add(id(
                "org.nhipcau.identity.AccountId",
                ".*\\.identity\\.account(_history)?\\.id|identity\\.account(_history)?\\.id|.*\\.account_id"));
        types.add(id(
                "org.nhipcau.places.PlaceId",
                ".*places\\.place(_history)?\\.id|.*\\.place_id|.*\\.province_id"
                        + "|.*places\\.place_version(_history)?\\.parent_id|.*places\\.succession(_history)?\\.(former|later)_id"
                        + "|.*places\\.on_map(_history)?\\.in_.*"
                        + "|.*rearrangements\\.result(_history)?\\.parent_id"
                        + "|.*facts\\.places_.*\\.(parent|former|later)_id"));
        types.add(id("org.nhipcau.rearrangements.EventId", ".*rearrangements\\.event(_history)?\\.id|.*\\.event_id"));
        types.add(id(
                "org.nhipcau.organisations.OrganisationId",
                ".*organisations\\.organisation(_history)?\\.(id|parent_id|merged_into_id)|.*\\.organisation_id|.*\\.predecessor_id|.*organisations\\..*\\.(merged|other)_id"
                        + "|.*\\.(provider|receiver|reporter)_id|.*workbooks\\.handin(_history)?\\.unit_id"));
        types.add(id("org.nhipcau.workbooks.HandInId", ".*workbooks\\.handin(_history)?\\.id|.*\\.handin_id"));
        types.add(
                id("org.nhipcau.agreements.AgreementId", ".*agreements\\.agreement(_history)?\\.id|.*\\.agreement_id"));
        types.add(
                id("org.nhipcau.agreements.AmendmentId", ".*agreements\\.amendment(_history)?\\.id|.*\\.amendment_id"));
        types.add(id("org.nhipcau.claims.ClaimId", ".*claims\\.claim(_history)?\\.id|.*\\.claim_id"));
        types.add(id(
                "org.nhipcau.people.PersonId", ".*people\\.person(_history)?\\.id|.*\\.person_id|.*\\.successor_id"));
        types.add(id(
                "org.nhipcau.projects.ProjectId",
                ".*projects\\.project(_history)?\\.(id|parent_id)|.*\\.project_id"
                        + "|.*facts\\.projects_project\\.parent_id"));
        return types;
    }

    private static ForcedType id(String type, String columns) {
        var simple = type;
        return new ForcedType()
                .withUserType(type)
                .withConverter("org.jooq.Converter.ofNullable(Long.class, %s.class, %s::new, %s::value)"
                        .formatted(simple, simple, simple))
                .withIncludeExpression(columns);
    }

    /// Which package and class a table, view or schema becomes.
    public static final class Rooms extends DefaultGeneratorStrategy {

        @Override
        public String getJavaPackageName(Definition definition, Mode mode) {
            var schema = definition.getSchema();
            if (schema == null) {
                return ROOT + ".db";
            }
            if (schema.getName().equals("facts") && definition instanceof TableDefinition view) {
                return ROOT + "." + roomOf(view.getName()) + ".facts";
            }
            return ROOT + "." + schema.getName() + ".db";
        }

        @Override
        public String getJavaClassName(Definition definition, Mode mode) {
            var name = super.getJavaClassName(definition, mode);
            if (definition instanceof SchemaDefinition) {
                return "Schema" + name;
            }
            return mode == Mode.DEFAULT && definition instanceof TableDefinition ? name + "Table" : name;
        }

        private static String roomOf(String view) {
            var end = view.indexOf('_');
            return end < 0 ? view : view.substring(0, end);
        }
    }

    /// Gives each room's facts a schema class of their own and a name other rooms can declare an arrow to. The
    /// generated one
    /// lists the views of all rooms, so whoever used it would know them all.
    private static void partFacts(Path output) throws IOException {
        var common = output.resolve("org/nhipcau/facts");
        try (var folders = Files.walk(output.resolve("org/nhipcau"), 2)) {
            for (var folder : folders.filter(path -> path.endsWith("facts") && !path.equals(common))
                    .toList()) {
                var room = output.relativize(folder).toString().replace('/', '.');
                Files.writeString(
                        folder.resolve("package-info.java"),
                        "@org.springframework.modulith.NamedInterface(\"facts\")\npackage " + room + ";\n");
                Files.writeString(folder.resolve("SchemaFacts.java"), """
                        package %s;

                        final class SchemaFacts extends org.jooq.impl.SchemaImpl {

                            private static final long serialVersionUID = 1L;

                            static final SchemaFacts FACTS = new SchemaFacts();

                            private SchemaFacts() {
                                super(org.jooq.impl.DSL.name("facts"), null);
                            }
                        }
                        """.formatted(room));
                for (var table : tables(folder)) {
                    Files.writeString(
                            table, Files.readString(table).replace("import " + ROOT + ".facts.db.SchemaFacts;\n", ""));
                }
            }
        }
        PostgresBinaries.deleteTree(common);
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("Table.java")).toList();
        }
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        try (var self = GenerateRooms.class.getResourceAsStream("GenerateRooms.class")) {
            if (self == null) {
                throw new IllegalStateException("the generator cannot read itself");
            }
            digest.update(self.readAllBytes());
        }
        return HexFormat.of().formatHex(digest.digest()).toLowerCase(Locale.ROOT);
    }
}
