@main struct RustTrack { static func main() {} }
